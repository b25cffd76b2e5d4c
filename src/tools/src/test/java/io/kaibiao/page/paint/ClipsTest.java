package io.kaibiao.page.paint;

import static io.kaibiao.samples.maker.TinyPdf.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.error.InputException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clips of text and of several boxes. */
@Tag("machine")
class ClipsTest {

  private static final String SEEN = text(50, 250, "见");
  private static final String MARK = text(50, 200, "隐");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "q 7 Tr MARK 0 0 1 rg 40 190 100 30 re f Q, 见隐",
    "q 7 Tr MARK q 0 0 1 rg 40 190 100 30 re f Q 1 0 0 rg 40 190 100 30 re f Q, 见隐",
    "q 7 Tr MARK 100 0 0 50 20 190 cm /Dot Do Q, 见隐",
    "q 7 Tr MARK 0 0 1 rg 40 100 100 30 re f Q, 见",
    "q 7 Tr MARK 1 g 40 190 100 30 re f Q, 见",
    "q 7 Tr MARK Q 0 0 1 rg 40 190 100 30 re f, 见",
    "q 4 Tr MARK Q, 见隐",
    "q 4 Tr MARK 1 0 0 rg 40 190 100 30 re f Q, 见隐",
    "q 4 Tr MARK 1 g 40 190 100 30 re f Q, 见"
  })
  void textAsClipIsSeenWhereSomethingIsPainted(String operators, String expected)
      throws InputException {
    assertEquals(expected, Shown.text(Shown.page(SEEN, operators.replace("MARK", MARK))));
  }

  @Test
  void paintInsideTextIsNeitherAreaNorRuling() throws InputException {
    assertEquals(
        "见后",
        Shown.text(
            Shown.page(SEEN + text(50, 150, "后"), "q 7 Tr " + MARK + " 1 g 0 0 400 300 re f Q")));
    assertEquals(
        List.of(), Shown.rulings(Shown.page("q 7 Tr " + MARK + " 0 g 40 202 100 1 re f Q", SEEN)));
  }

  @Test
  void clipOfSeveralBoxesShowsNothingBetweenThem() throws InputException {
    assertEquals(
        "一三",
        Shown.text(
            Shown.page(
                "q 40 190 20 30 re 100 190 20 30 re W n",
                text(45, 200, "一") + text(75, 200, "二") + text(105, 200, "三"),
                "Q")));
    assertEquals(
        List.of("h 90.0 100.0 120.0", "h 90.0 40.0 60.0"),
        Shown.rulings(
            Shown.page(
                SEEN, "q 40 190 20 30 re 100 190 20 30 re W n 0.5 w 0 210 m 300 210 l S Q")));
  }

  @Test
  void emptyClipShowsNothing() throws InputException {
    assertEquals(
        "见",
        Shown.text(Shown.page(SEEN, "q 10 10 20 20 re W n 100 100 20 20 re W n " + MARK + " Q")));
  }
}
