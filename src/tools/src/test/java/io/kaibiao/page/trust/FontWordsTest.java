package io.kaibiao.page.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.kaibiao.page.Page;
import io.kaibiao.page.Ruling;
import io.kaibiao.page.Typed;
import io.kaibiao.page.font.FontFaces;
import io.kaibiao.page.font.FontFaces.Face;
import io.kaibiao.page.script.Words;
import io.kaibiao.samples.maker.DrawnFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.Test;

/** A font with many texts and no known word is found, beside one that has known words. */
class FontWordsTest {

  private static final Words WORDS =
      new Words() {
        @Override
        public boolean knows(String text) {
          return text.equals("本年收入");
        }

        @Override
        public boolean knowsPair(String pair) {
          return pair.equals("公园");
        }
      };

  private final FontFaces faces = new FontFaces();
  private final Face heads = font("收");
  private final Face labels = font("杪");

  /** An embedded font whose only character says it is this one. */
  private Face font(String character) {
    return faceOf(DrawnFont.saying(character));
  }

  private Face faceOf(COSDictionary font) {
    try {
      Face face = faces.of(PDFontFactory.createFont(font));
      face.shape('A');
      return face;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PDFBox makes a new object of a font that stands in the page itself each time it is met. */
  @Test
  void oneDictionaryIsOneFont() {
    COSDictionary font = DrawnFont.saying("收");
    assertSame(faceOf(font), faceOf(font));
  }

  @Test
  void aFontWithoutAKnownWord() {
    assertEquals(Set.of(labels), unknown(10, "杪杭杯", "抒杠杢"));
  }

  @Test
  void oneKnownWordIsEnough() {
    assertEquals(Set.of(), unknown(10, "杪杭杯", "本年收入"));
  }

  /** One known pair in three is language; chance has fewer than three in ten. */
  @Test
  void languageNeedsNoKnownWord() {
    assertEquals(Set.of(), unknown(10, "公园绿道", "公园绿道"));
    assertEquals(Set.of(labels), unknown(10, "杪杭杯抒", "公园绿道"));
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
