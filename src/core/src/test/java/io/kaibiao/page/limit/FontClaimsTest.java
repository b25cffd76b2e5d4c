package io.kaibiao.page.limit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** Fonts are held to what fonts can have. */
class FontClaimsTest {

  private static COSArray widths(long... values) {
    COSArray widths = new COSArray();
    for (long value : values) {
      widths.add(COSInteger.get(value));
    }
    return widths;
  }

  private static COSDictionary font(COSArray widths) {
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.W, widths);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
    return font;
  }

  private static COSArray tidied(COSArray widths) throws IOException {
    COSDictionary font = font(widths);
    FontClaims.check(font);
    return ((COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0))
        .getCOSArray(COSName.W);
  }

  private static COSDictionary mapped(String map) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TO_UNICODE, stream);
    return font;
  }

  @Test
  void soundWidthsStay() throws IOException {
    COSArray widths = widths(1, 95, 500, 814, 939, 500);
    widths.add(COSInteger.get(7716));
    widths.add(widths(500, 600));
    assertEquals(8, tidied(widths).size());
  }

  @Test
  void widthsOfGlyphsThatCanNotBeAreLeftOut() throws IOException {
    assertEquals(
        widths(1, 95, 500, 3, 4, 600).toCOSNumberIntegerList(),
        tidied(widths(1, 95, 500, 0, 2_000_000_000, 500, 3, 4, 600)).toCOSNumberIntegerList());
  }

  @Test
  void fontWithTooManyWidthsIsRefused() {
    COSArray many = new COSArray();
    for (int i = 0; i < 20; i++) {
      widths(0, 65_535, 500).forEach(many::add);
    }
    assertThrows(IOException.class, () -> FontClaims.check(font(many)));
  }

  @Test
  void mapsOfAllCodesPass() {
    assertDoesNotThrow(
        () -> FontClaims.check(mapped("1 beginbfrange <0000> <FFFF> <0000> endbfrange")));
    assertDoesNotThrow(
        () ->
            FontClaims.check(
                mapped("2 beginbfchar <0001> <9FA5> <0002> <D840DC0B> <FFFF> <0041> endbfchar")));
    assertDoesNotThrow(
        () ->
            FontClaims.check(mapped("1 beginbfrange <01> <03> [<4E00> <9FA5> <4E01>] endbfrange")));
  }

  @Test
  void mapOfMoreCodesThanThereAreIsRefused() throws IOException {
    COSDictionary font = mapped("1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange");
    assertThrows(IOException.class, () -> FontClaims.check(font));
  }

  @Test
  void mapThatIsFarLongerThanItsFileIsRefused() throws IOException {
    COSDictionary font = mapped(" ".repeat(9 << 20));
    assertThrows(IOException.class, () -> FontClaims.check(font));
  }
}
