package io.kaibiao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.page.FontFaces.Face;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.Test;

/** A font with many texts and no known word is found, beside one that has known words. */
class FontWordsTest {

  private static final Words WORDS = text -> text.equals("本年收入");

  private final FontFaces faces = new FontFaces();
  private final Face heads = han("<6536>");
  private final Face labels = han("<676A>");

  /** A font whose only character means this one. */
  private Face han(String code) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
    try (COSStream map = new COSStream()) {
      try (OutputStream out = map.createOutputStream()) {
        String text = "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> ";
        out.write((text + code + " endbfchar").getBytes(StandardCharsets.US_ASCII));
      }
      font.setItem(COSName.TO_UNICODE, map);
      Face face = faces.of(PDFontFactory.createFont(font));
      face.shape('A');
      return face;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFontWithoutAKnownWord() {
    assertEquals(Set.of(labels), unknown(10, "杪杭杯", "抒杠杢"));
  }

  @Test
  void oneKnownWordIsEnough() {
    assertEquals(Set.of(), unknown(10, "杪杭杯", "本年收入"));
  }

  @Test
  void fewTextsSayNothing() {
    assertEquals(Set.of(), unknown(7, "杪杭杯", "抒杠杢"));
  }

  @Test
  void shortTextsSayNothing() {
    assertEquals(Set.of(), unknown(10, "杪杭", "抒杠"));
  }

  private Set<Face> unknown(int count, String label, String last) {
    Typed typed = new Typed();
    Map<Integer, Face> fonts = new HashMap<>();
    for (int i = 1; i <= 2 * count; i++) {
      boolean head = i <= count;
      String text = i < 2 * count ? label : last;
      typed.string(head ? 10 : 200, 10 + 13 * (i % count), head ? "本年收入" : text);
      fonts.put(i, head ? heads : labels);
    }
    Page bare = typed.page();
    List<Ruling> rulings =
        Collections.nCopies(8, new Ruling(Ruling.Direction.HORIZONTAL, 5, 0, 100, 1));
    Page page = bare.with(bare.glyphs(), rulings);
    return new FontWords(WORDS).unknown(page, fonts).keySet();
  }
}
