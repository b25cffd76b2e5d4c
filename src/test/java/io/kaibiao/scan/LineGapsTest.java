package io.kaibiao.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.scan.PixelLine.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineGapsTest {

  private static final double POINT = 200 / 72.0;

  private final Raster page = Raster.white(300, 400);

  /** Two pieces of an upright line, from 20 to 150 and from 220 to 380. */
  private List<PixelLine> closed() {
    return new LineGaps(POINT, page)
        .closed(List.of(upright(20, 150), upright(220, 380)), List.of());
  }

  private static PixelLine upright(int start, int end) {
    return new PixelLine(Direction.VERTICAL, 100, start, end, 2);
  }

  private void ink(int x0, int y0, int x1, int y1, int level) {
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        page.pixels()[y * page.width() + x] = (byte) level;
      }
    }
  }

  @Test
  void aPaleLineGoesOn() {
    ink(99, 150, 101, 220, 232);
    assertEquals(List.of(upright(20, 380)), closed());
  }

  @Test
  void halfOfALineIsEnough() {
    ink(99, 170, 101, 210, 60);
    assertEquals(List.of(upright(20, 380)), closed());
  }

  @Test
  void whitePaperPartsCells() {
    assertEquals(List.of(upright(20, 150), upright(220, 380)), closed());
  }

  @Test
  void lettersInAMergedCellAreNoLine() {
    for (int x = 60; x < 150; x += 5) {
      ink(x, 165, x + 2, 205, 40);
    }
    assertEquals(List.of(upright(20, 150), upright(220, 380)), closed());
  }

  @Test
  void aPaleEndReachesTheNextLineAcross() {
    ink(99, 150, 101, 220, 230);
    PixelLine across = new PixelLine(Direction.HORIZONTAL, 221, 20, 280, 2);
    assertEquals(
        List.of(upright(20, 221)),
        new LineGaps(POINT, page).closed(List.of(upright(20, 150)), List.of(across)));
  }
}
