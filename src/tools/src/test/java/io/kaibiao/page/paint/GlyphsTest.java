package io.kaibiao.page.paint;

import static io.kaibiao.samples.maker.TinyPdf.show;
import static io.kaibiao.samples.maker.TinyPdf.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.samples.maker.TinyPdf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters and their boxes: glyph, x0, y0, x1, y1, baseline, size. */
class GlyphsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Song", "SongGbk"})
  void fontsOfTheChineseCollectionNeedNoFontFile(String font) throws InputException {
    Page page = Shown.page(show(font, 10, "1 0 0 1 50 200", "预算1，２"));
    assertEquals(
        List.of(
            "预 50.0 91.2 60.0 101.2 100.0 10.0",
            "算 60.0 91.2 70.0 101.2 100.0 10.0",
            "1 70.0 91.2 75.0 101.2 100.0 10.0",
            "， 75.0 91.2 85.0 101.2 100.0 10.0",
            "２ 85.0 91.2 95.0 101.2 100.0 10.0"),
        Shown.glyphs(page));
  }

  @Test
  void helveticaHasAdobesWidths() throws InputException {
    Page page = Shown.page(show("Latin", 20, "1 0 0 1 50 200", "1."));
    assertEquals(
        List.of("1 50.0 85.6 61.1 104.1 100.0 20.0", ". 61.1 85.6 66.7 104.1 100.0 20.0"),
        Shown.glyphs(page));
  }

  @Test
  void glyphsThatAreDrawingsHaveTextAndBox() throws InputException {
    Page page = Shown.page(show("Digits", 10, "1 0 0 1 50 200", "7,5"));
    assertEquals(
        List.of(
            "7 50.0 92.8 55.0 101.5 100.0 10.0",
            ", 55.0 92.8 60.0 101.5 100.0 10.0",
            "5 60.0 92.8 65.0 101.5 100.0 10.0"),
        Shown.glyphs(page));
    assertEquals(List.of(), Shown.rulings(page), "strokes of a digit are no rulings");
  }

  @Test
  void scaleOfTheMatrixCountsIntoSizeAndPlace() throws InputException {
    Page page = Shown.page("q 2 0 0 2 10 20 cm", show("Song", 1, "5 0 0 5 20 90", "算"), "Q");
    assertEquals(List.of("算 50.0 91.2 60.0 101.2 100.0 10.0"), Shown.glyphs(page));
  }

  @Test
  void stringsArePlacedOneAfterTheOther() throws InputException {
    Page page = Shown.page("BT /Latin 10 Tf 50 200 Td [(1) -444 (2)] TJ 0 -20 Td (3) Tj ET");
    assertEquals(
        List.of(
            "1 50.0 92.8 55.6 102.1 100.0 10.0",
            "2 60.0 92.8 65.6 102.1 100.0 10.0",
            "3 50.0 112.8 55.6 122.1 120.0 10.0"),
        Shown.glyphs(page));
    assertEquals(
        List.of(true, false),
        List.of(
            page.glyphs().get(0).run() == page.glyphs().get(1).run(),
            page.glyphs().get(0).run() == page.glyphs().get(2).run()),
        "the glyphs of one operator are one string");
  }

  @Test
  void formsAreReadWhereTheyAreShown() throws InputException {
    TinyPdf pdf =
        new TinyPdf()
            .form("Fm0", text(50, 200, "表"), "0.5 w 50 190 m 90 190 l S")
            .page("q 1 0 0 1 100 -50 cm /Fm0 Do Q", "/Fm0 Do");
    Page page = Shown.pages(pdf).get(0);
    assertEquals(
        List.of("表 150.0 141.2 160.0 151.2 150.0 10.0", "表 50.0 91.2 60.0 101.2 100.0 10.0"),
        Shown.glyphs(page));
    assertEquals(List.of("h 110.0 50.0 90.0", "h 160.0 150.0 190.0"), Shown.rulings(page));
  }

  @Test
  void clipOfAFormEndsWithTheForm() throws InputException {
    TinyPdf pdf =
        new TinyPdf()
            .form("Fm0", "q 0 0 10 10 re W n", text(50, 200, "里"))
            .page("/Fm0 Do", text(50, 100, "外"));
    assertEquals("外", Shown.text(Shown.pages(pdf).get(0)));
  }
}
