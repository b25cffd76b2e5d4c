package io.kaibiao.page.font;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** Fonts are checked once for a document. */
class DocumentFontsTest {

  private static final COSName NAME = COSName.getPDFName("F1");

  private final DocumentFonts fonts = new DocumentFonts();

  private static COSDictionary withWidths(int ranges) {
    COSArray widths = new COSArray();
    for (int i = 0; i < ranges; i++) {
      widths.add(COSInteger.ZERO);
      widths.add(COSInteger.get(65_535));
      widths.add(COSInteger.get(500));
    }
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.W, widths);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
    return font;
  }

  private static PDResources resources(COSDictionary font) {
    COSDictionary all = new COSDictionary();
    all.setItem(NAME, font);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, all);
    return new PDResources(resources);
  }

  @Test
  void aFontThatClaimsTooMuchIsLostOnEveryPage() throws IOException {
    COSDictionary font = withWidths(20);
    PDFont first = fonts.font(resources(font), NAME);
    assertInstanceOf(LostFont.class, first);
    assertSame(first, fonts.font(resources(font), NAME));
  }

  @Test
  void aFontThatWasRefusedIsRefusedAgain() throws IOException {
    COSDictionary font = withWidths(20);
    fonts.font(resources(font), NAME);
    assertThrows(IOException.class, () -> fonts.check(font));
    assertThrows(IOException.class, () -> fonts.check(font));
  }

  @Test
  void aFontThatPassedIsNotLookedAtAgain() throws IOException {
    COSDictionary font = withWidths(1);
    fonts.check(font);
    font.setItem(COSName.DESCENDANT_FONTS, withWidths(20).getItem(COSName.DESCENDANT_FONTS));
    assertDoesNotThrow(() -> fonts.check(font));
  }
}
