package io.kaibiao.page.paint;

import static io.kaibiao.samples.maker.TinyPdf.show;
import static io.kaibiao.samples.maker.TinyPdf.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.samples.maker.TinyPdf;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what a reader sees is text. */
@Tag("machine")
class VisibilityTest {

  private static final String SEEN = text(50, 250, "见");
  private static final String MARK = text(50, 200, "隐");

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "q 3 Tr MARK Q",
        "q 7 Tr MARK Q",
        "q 1 g MARK 0 g Q",
        "q 1 1 1 rg MARK Q",
        "q 0 0 0 0 k MARK Q",
        "/OC /Hidden BDC MARK EMC",
        "/OC /Hidden BDC /Span <</Lang (zh)>> BDC MARK EMC MARK EMC",
        "MARK q 1 g 40 190 100 30 re f Q",
        "MARK q 0 g 40 190 100 30 re f Q",
        "q 200 0 100 100 re W n MARK Q",
        "q 0 0 30 300 re W* n MARK Q",
        "q 50 0 4 300 re W n MARK Q",
        "q 0.8 0 0 rg 40 190 100 30 re f Q q 1 g 40 190 100 30 re f Q q 1 g MARK Q"
      })
  void whatCannotBeSeenIsLeftOut(String operators) throws InputException {
    assertEquals("见", Shown.text(Shown.page(SEEN, operators.replace("MARK", MARK))));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "q 2 Tr MARK Q",
        "q 1 Tr MARK Q",
        "q 1 Tr 1 g MARK Q",
        "q 0 0 1 rg MARK Q",
        "q 0.4 g MARK Q",
        "q 1 0 0 rg MARK Q",
        "/OC /Shown BDC MARK EMC",
        "/OC /Hidden BDC EMC MARK",
        "/Span <</Lang (zh)>> BDC MARK EMC",
        "q 1 g 40 190 100 30 re f Q MARK",
        "MARK q /Half gs 0.5 g 40 190 100 30 re f Q",
        "MARK q /Multiply gs 0.9 g 40 190 100 30 re f Q",
        "MARK q 1 g 40 210 100 30 re f Q",
        "q 0 0 0.5 rg 40 190 100 30 re f Q q 1 g MARK Q",
        "q 40 190 100 30 re W n MARK Q",
        "q 50 0 6 300 re W n MARK Q"
      })
  void whatCanBeSeenIsKept(String operators) throws InputException {
    assertEquals("见隐", Shown.text(Shown.page(SEEN, operators.replace("MARK", MARK))));
  }

  @Test
  void clipCutsAStringWhereTheCellEnds() throws InputException {
    Page page =
        Shown.page("q 40 190 32 20 re W n " + text(42, 195, "政府性基金") + " Q", text(42, 100, "后"));
    assertEquals("政府性后", Shown.text(page));
  }

  @Test
  void clipsNestAndEnd() throws InputException {
    Page page =
        Shown.page(
            "q 0 0 100 300 re W n q 50 0 100 300 re W n",
            text(10, 200, "一") + text(60, 200, "二") + text(110, 200, "三"),
            "Q " + text(10, 100, "四") + " Q " + text(110, 100, "五"));
    assertEquals("二四五", Shown.text(page));
  }

  @Test
  void formOnAHiddenLayerIsLeftOut() throws InputException {
    TinyPdf pdf =
        new TinyPdf()
            .form("Draft", MARK, "0.5 w 50 190 m 150 190 l S")
            .onLayer("Draft", "Hidden")
            .form("Real", SEEN)
            .onLayer("Real", "Shown")
            .page("/Draft Do /Real Do");
    Page page = Shown.pages(pdf).get(0);
    assertEquals("见", Shown.text(page));
    assertEquals(List.of(), Shown.rulings(page));
  }

  @Test
  void hiddenLayerHidesRulingsAndImages() throws InputException {
    Page page =
        Shown.page(
            "/OC /Hidden BDC 0.5 w 50 190 m 150 190 l S 50 100 100 1 re f",
            "q 100 0 0 50 20 30 cm /Dot Do Q EMC",
            SEEN);
    assertEquals(List.of(), Shown.rulings(page));
    assertEquals(List.of(), page.images());
  }

  @Test
  void diagonalWatermarkIsReportedAndLeftOut() throws InputException {
    Page page =
        Shown.page(SEEN, "q 0.3 g " + show("Song", 20, "0.7 0.7 -0.7 0.7 100 100", "仅供审核") + " Q");
    assertEquals("见", Shown.text(page));
    assertEquals(List.of("仅供审核"), page.watermarks());
  }

  @Test
  void paleTextPrintedAgainAndAgainIsAWatermark() throws InputException {
    Page page =
        Shown.page(
            text(50, 250, "基本支出项目支出"),
            "q 0.8 g",
            text(20, 200, "草稿"),
            text(120, 100, "草稿"),
            text(120, 20, "批注"),
            "Q");
    assertEquals("基本支出项目支出批注", Shown.text(page), "pale print that stands once may be text");
    assertEquals(List.of("草稿"), page.watermarks());
  }

  @Test
  void paleTextOfEveryPageIsAWatermark() throws InputException {
    String pale = "q 0.8 g " + text(20, 200, "内部资料") + " Q";
    List<Page> pages =
        Shown.pages(new TinyPdf().page(SEEN, pale).page(SEEN, pale).page(SEEN, pale));
    assertEquals(List.of(), pages.get(0).watermarks());
    assertEquals(List.of("内部资料"), pages.get(1).watermarks());
    assertEquals("见", Shown.text(pages.get(2)));
  }

  @Test
  void largePaleTextIsAWatermark() throws InputException {
    Page page = Shown.page("q 0.9 g " + text(20, 100, 60, "样张") + " Q", text(50, 250, "基本支出项目支出"));
    assertEquals("基本支出项目支出", Shown.text(page));
    assertEquals(List.of("样张"), page.watermarks());
  }

  @Test
  void paleColourOfAHeadIsText() throws InputException {
    // A tinted head is pale but not grey.
    Page page = Shown.page(SEEN, "q 1 0.6 0.6 rg " + text(50, 200, "项目") + " Q");
    assertEquals("见项目", Shown.text(page));
  }
}
