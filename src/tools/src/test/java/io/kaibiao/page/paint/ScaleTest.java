package io.kaibiao.page.paint;

import static io.kaibiao.samples.maker.TinyPdf.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.report.place.Box;
import io.kaibiao.samples.maker.TinyPdf;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Limits hold in points as shown, and on pages that are enlarged as a whole. */
@Tag("machine")
class ScaleTest {

  private static final String SMALL_PAGE =
      "q 0.1 0 0 0.1 0 0 cm " + text(50, 250, "预算") + " 0.5 w 50 190 m 150 190 l S Q";

  private static final List<String> GLYPHS =
      List.of("预 50.0 41.2 60.0 51.2 50.0 10.0", "算 60.0 41.2 70.0 51.2 50.0 10.0");

  @Test
  void userUnitScalesThePage() throws InputException {
    TinyPdf pdf = new TinyPdf().page(SMALL_PAGE).mediaBox(0, 0, 40, 30).userUnit(10);
    Page page = Shown.pages(pdf).get(0);
    assertEquals(GLYPHS, Shown.glyphs(page));
    assertEquals(List.of("h 110.0 50.0 150.0"), Shown.rulings(page));
    assertEquals(List.of(400.0, 300.0), List.of(page.width(), page.height()));
  }

  @Test
  void enlargedPageIsReadAtItsOrdinarySize() throws InputException {
    TinyPdf pdf =
        new TinyPdf()
            .page("q 4 0 0 4 0 0 cm", text(50, 550, "预算"), "2 w 50 490 m 150 490 l S Q")
            .mediaBox(0, 0, 4 * 842, 4 * 595);
    Page page = Shown.pages(pdf).get(0);
    assertEquals(List.of("h 105.0 50.0 150.0"), Shown.rulings(page));
    assertEquals(842, page.width(), 1e-6);
    assertEquals(10, page.glyphs().get(0).size(), 1e-6);
    assertEquals(4 * 842, page.frame().shownWidth(), 1e-6);
    assertEquals(new Box(40, 80, 400, 800), page.toShown(new Box(10, 20, 100, 200)));
  }

  @Test
  void largePageOfOrdinaryTypeIsReadAsItIs() throws InputException {
    TinyPdf pdf = new TinyPdf().page(text(50, 550, "预算")).mediaBox(0, 0, 3368, 2380);
    Page page = Shown.pages(pdf).get(0);
    assertEquals(3368, page.width(), 1e-6);
    assertEquals(10, page.glyphs().get(0).size(), 1e-6);
  }

  @Test
  void largeTypeOfAnOrdinaryPageIsReadAsItIs() throws InputException {
    Page page = Shown.page(text(50, 150, 60, "预算"));
    assertEquals(60, page.glyphs().get(0).size(), 1e-6);
  }

  @Test
  void lettersTooSmallToSeeAreLeftOut() throws InputException {
    Page page = Shown.page(text(50, 250, "预算") + text(50, 200, 0.3, "隐") + text(50, 150, 4, "注"));
    assertEquals("预算注", Shown.text(page));
  }

  @Test
  void pageOfTinyTypeIsRead() throws InputException {
    assertEquals("预算", Shown.text(Shown.page(text(50, 250, 1.5, "预算"))));
  }
}
