package io.kaibiao.scan.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.Raster;
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

  @Test
  void strokesOfTextBetweenTwoTablesAreNoLine() {
    Raster sheet = Raster.white(300, 700);
    LineGaps gaps = new LineGaps(POINT, sheet);
    // A broken end of the upper table's side, and a stroke of a line of text.
    ink(sheet, 99, 160, 101, 245);
    ink(sheet, 99, 330, 101, 345);
    List<PixelLine> sides = List.of(upright(20, 150), upright(430, 680));
    assertEquals(sides, gaps.closed(sides, List.of()));
  }

  @Test
  void bothSidesOfABrokenCornerReachIt() {
    Raster sheet = Raster.white(300, 400);
    LineGaps gaps = new LineGaps(POINT, sheet);
    PixelLine side = upright(20, 220);
    PixelLine bottom = new PixelLine(Direction.HORIZONTAL, 300, 180, 290, 2);
    ink(sheet, 99, 230, 101, 290);
    ink(sheet, 110, 299, 172, 301);
    assertEquals(
        List.of(new PixelLine(Direction.HORIZONTAL, 300, 100, 290, 2)),
        gaps.closed(List.of(bottom), List.of(side)));
  }

  private static void ink(Raster sheet, int x0, int y0, int x1, int y1) {
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        sheet.pixels()[y * sheet.width() + x] = 60;
      }
    }
  }
}
