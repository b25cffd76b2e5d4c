package io.kaibiao.page.paint;

import static io.kaibiao.samples.maker.TinyPdf.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rulings, whatever they were drawn with: direction, position, start, end. */
class RulingsTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "0.5 w 50 200 m 150 200 l S",
        "0 w 50 200 m 150 200 l S",
        "3 w 50 200 m 150 200 l S",
        "0.5 w 150 200 m 50 200 l S",
        "0.5 w 50 200.3 m 150 199.7 l S",
        "[3 2] 0 d 0.5 w 50 200 m 150 200 l S",
        "0.5 w 50 200 m 80 200 120 200 150 200 c S",
        "0.5 w 50 200 m 80 200.1 150 200 y S",
        "50 199.5 100 1 re f",
        "50 200.5 100 -1 re f",
        "50 199.5 m 150 199.5 l 150 200.5 l 50 200.5 l h f",
        "q 100 0 0 1 50 199.5 cm /Dot Do Q",
        "q 100 0 0 -1 50 200.5 cm /Dot Do Q",
        "q 100 0 0 1 50 199.5 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 00> EI Q",
        "q 50 199 100 2 re W n 0.5 w 0 200 m 400 200 l S Q",
        "q 50 199.5 100 1 re W n 0 0 400 300 re f Q",
        "q 0.5 0 0 0.5 0 100 cm 1 w 100 200 m 300 200 l S Q",
        "q 1 0 0 RG 0.5 w 50 200 m 150 200 l S Q"
      })
  void aLineIsALineHoweverDrawn(String operators) throws InputException {
    List<String> found = Shown.rulings(Shown.page(operators)).stream().distinct().toList();
    assertEquals("h 100.0 50.0 150.0", found.get(0), found::toString);
    assertEquals(
        List.of(),
        found.stream().filter(r -> !r.startsWith("h 100.") && !r.startsWith("h 99.")).toList());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "0.5 w 50 200 m 50 100 l S",
        "49.5 100 1 100 re f",
        "q 1 0 0 100 49.5 100 cm /Dot Do Q"
      })
  void verticalLinesToo(String operators) throws InputException {
    assertEquals(List.of("v 50.0 100.0 200.0"), Shown.rulings(Shown.page(operators)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "50 100 200 50 re f",
        "20 w 50 200 m 150 200 l S",
        "0.5 w 50 200 m 150 250 l S",
        "0.5 w 50 200 m 80 220 120 220 150 200 c S",
        "1 G 0.5 w 50 200 m 150 200 l S",
        "1 g 50 199.5 100 1 re f",
        "50 200 m 150 200 l n",
        "q 200 0 50 50 re W n 0.5 w 50 200 m 150 200 l S Q",
        "q 100 0 0 50 20 30 cm /Dot Do Q"
      })
  void whatIsNoVisibleStraightLineIsNoRuling(String operators) throws InputException {
    assertEquals(List.of(), Shown.rulings(Shown.page(operators, text(10, 10, "字"))));
  }

  @Test
  void whiteLineOnAColouredAreaIsARuling() throws InputException {
    Page page = Shown.page("0.2 0.4 0.8 rg 40 150 200 100 re f 1 G 0.5 w 50 200 m 150 200 l S");
    assertEquals(List.of("h 100.0 50.0 150.0"), Shown.rulings(page));
  }

  @Test
  void rectangleHasFourSides() throws InputException {
    assertEquals(
        List.of(
            "h 100.0 50.0 250.0",
            "h 200.0 50.0 250.0",
            "v 250.0 100.0 200.0",
            "v 50.0 100.0 200.0"),
        Shown.rulings(Shown.page("0.5 w 50 100 200 100 re S")));
  }

  @Test
  void frameOfTwoNestedRectanglesHasFourSides() throws InputException {
    assertEquals(
        List.of(
            "h 100.5 50.0 250.0",
            "h 199.5 50.0 250.0",
            "v 249.5 100.0 200.0",
            "v 50.5 100.0 200.0"),
        Shown.rulings(Shown.page("50 100 200 100 re 51 101 198 98 re f*")));
  }

  @Test
  void clipCutsARuling() throws InputException {
    assertEquals(
        List.of("h 100.0 60.0 110.0"),
        Shown.rulings(Shown.page("q 60 0 50 300 re W n 0.5 w 50 200 m 150 200 l S Q")));
  }

  @Test
  void polylineIsAllItsStraightParts() throws InputException {
    assertEquals(
        List.of("h 100.0 50.0 150.0", "v 150.0 100.0 200.0"),
        Shown.rulings(Shown.page("0.5 w 50 200 m 150 200 l 150 100 l 50 40 l S")));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "1 w 60 100 m 140 100 l 145 100 150 105 150 110 c 150 140 l 150 145 145 150 140 150 c"
            + " 60 150 l 55 150 50 145 50 140 c 50 110 l 50 105 55 100 60 100 c h S",
        "1 w 50 100 100 50 re S"
      })
  void frameHasFourSidesWhateverItsCorners(String operators) throws InputException {
    List<String> sides = Shown.rulings(Shown.page(operators));
    assertEquals(4, sides.size());
    assertEquals(
        List.of("h 150.0", "h 200.0", "v 150.0", "v 50.0"),
        sides.stream().map(s -> s.substring(0, s.indexOf(' ', 3))).sorted().toList());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "1 w 50 125 m 50 152 150 152 150 125 c 150 98 50 98 50 125 c h S",
        "1 w 50 100 m 80 140 120 140 150 100 c S",
        "0 g 50 125 m 50 152 150 152 150 125 c 150 98 50 98 50 125 c f"
      })
  void curvesAreNoRulings(String operators) throws InputException {
    assertEquals(List.of(), Shown.rulings(Shown.page(operators)));
  }
}
