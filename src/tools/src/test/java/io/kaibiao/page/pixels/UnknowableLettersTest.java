package io.kaibiao.page.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.font.SubstituteFonts;
import io.kaibiao.page.limit.PageLimits;
import io.kaibiao.page.limit.PageWork;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.Sources;
import io.kaibiao.samples.maker.TinyPdf;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that neither their font's map nor a picture of the page tells are not guessed at. */
class UnknowableLettersTest {

  /**
   * They keep their place, and no reader is asked to read what stands in for them. The substitute
   * has glyphs of the lower numbers, which mean nothing here.
   */
  @ParameterizedTest
  @ValueSource(strings = {"ABCDEF", "\0\3\0\24\0\25"})
  void lettersOfAFontThatIsNotEmbeddedAndNamesNoCharacters(String codes) throws InputException {
    byte[] pdf =
        new TinyPdf()
            .font("Nameless", nameless())
            .page(
                TinyPdf.text(20, 200, "本年收入"),
                TinyPdf.show("Nameless", 10, "1 0 0 1 100 200", codes))
            .bytes();
    try (PageSource source = Sources.DIGITAL.open("tiny.pdf", pdf, null)) {
      Page page = source.page(1);
      assertTrue(page.pixelsReason().isEmpty());
      assertEquals(3, page.unknowableLetters());
      List<TextLine.Segment> segments = page.text().remainingLines().get(0).segments();
      assertEquals("本年收入", segments.get(0).text());
      assertEquals("\uFFFD\uFFFD\uFFFD", segments.get(1).text());
    }
  }

  private static PageWork work() {
    return new PageWork(PageLimits.STANDARD, Checkpoint.NONE);
  }

  /** A picture shows no boxes for letters that the substitute lacks. */
  @Test
  void aPictureLeavesOutWhatItCannotShow() throws IOException, InputException {
    byte[] pdf = new TinyPdf().page(TinyPdf.text(20, 200, 40, "口口口口")).bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(
          0,
          SubstituteFonts.during(
              () ->
                  darkPixels(PageRenderer.ofPages(document, work(), image -> true).render(1, 72))));
      assertTrue(
          SubstituteFonts.during(
                  () -> darkPixels(new PDFRenderer(document).renderImageWithDPI(0, 72)))
              > 0,
          "PDFBox itself draws boxes");
    }
  }

  private static int darkPixels(BufferedImage image) {
    int dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
      }
    }
    return dark;
  }

  /** Two bytes a code, no ToUnicode, a collection that no character map knows. */
  private static COSDictionary nameless() {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Own");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "Nameless");
    descriptor.setInt(COSName.FLAGS, 4);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, "Nameless");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Nameless");
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }
}
