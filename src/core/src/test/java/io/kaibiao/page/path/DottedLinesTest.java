package io.kaibiao.page.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DottedLinesTest {

  @Test
  void dotsInARowAreALine() {
    List<Box> dots = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      dots.add(new Box(10 + 1.5 * i, 50, 10.75 + 1.5 * i, 50.75));
    }
    List<Ruling> lines = DottedLines.of(dots);
    assertEquals(1, lines.size());
    assertEquals(Direction.HORIZONTAL, lines.get(0).direction());
    assertEquals(10, lines.get(0).start(), 1e-6);
    assertEquals(39.25, lines.get(0).end(), 1e-6);
  }

  @Test
  void fewDotsAreNone() {
    assertEquals(List.of(), DottedLines.of(List.of(new Box(1, 1, 2, 2), new Box(3, 1, 4, 2))));
  }

  @Test
  void dotsOfUprightLinesDoNotBreakTheLevelOnes() {
    List<Box> dots = new ArrayList<>();
    for (int line = 0; line < 4; line++) {
      for (double at = 0; at < 120; at += 1.5) {
        dots.add(square(20 + at, 50.1 + 20.07 * line));
        dots.add(square(20 + 30.13 * line, 50.1 + at));
      }
    }
    List<Ruling> lines = DottedLines.of(dots);
    assertEquals(8, lines.size(), lines.toString());
    lines.forEach(l -> assertEquals(119, l.length(), 1.5));
  }

  private static Box square(double x, double y) {
    return new Box(x - 0.25, y - 0.25, x + 0.25, y + 0.25);
  }
}
