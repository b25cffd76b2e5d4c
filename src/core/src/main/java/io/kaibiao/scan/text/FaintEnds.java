package io.kaibiao.scan.text;

import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.TextTolerances;

/**
 * Extends a line of text at both ends where it is fainter than the threshold for ink, so that a
 * pale first digit is not cut off.
 */
final class FaintEnds {

  private static final GreyLevels.Paper PAPER = ScanTolerances.STANDARD.grey().paper();
  private static final TextTolerances.FaintEnds FAINT_ENDS =
      ScanTolerances.STANDARD.text().faintEnds();

  private final Raster page;
  private final PixelBox line;

  /** The first column that is examined. The column after the last follows. */
  private final int first;

  private final int last;
  private final double stroke;

  private FaintEnds(Raster page, PixelBox line, PixelBox within, double point) {
    this.page = page;
    this.line = line;
    this.first = (int) Math.ceil(within.x0() + FAINT_ENDS.edge() * point);
    this.last = (int) Math.floor(within.x1() - FAINT_ENDS.edge() * point);
    this.stroke = FAINT_ENDS.stroke() * point;
  }

  /**
   * Returns the box of a line of text including its faint ends.
   *
   * @param line the box of the ink that is dark enough
   * @param within the inside of the cell
   * @param point the number of pixels per point
   */
  static PixelBox followed(Raster page, PixelBox line, PixelBox within, double point) {
    FaintEnds ends = new FaintEnds(page, line, within, point);
    int x0 = ends.end(line.x0() - 1, -1);
    int x1 = ends.end(line.x1(), 1);
    return new PixelBox(Math.min(line.x0(), x0), line.y0(), Math.max(line.x1(), x1 + 1), line.y1());
  }

  /** Returns the last column with a stroke, or the column before the first one examined. */
  private int end(int from, int step) {
    int end = from - step;
    int gap = (int) Math.max(1, FAINT_ENDS.gap() * line.height());
    int farthest = (int) (FAINT_ENDS.farthest() * line.height());
    for (int x = from;
        x >= first && x < last && Math.abs(x - end) <= gap && Math.abs(x - from) < farthest;
        x += step) {
      if (longest(x) >= stroke) {
        end = x;
      }
    }
    return end;
  }

  /** Returns the length of the longest stroke in a column, in pixels. */
  private int longest(int x) {
    int longest = 0;
    int length = 0;
    for (int y = line.y0(); y < line.y1(); y++) {
      length = page.at(x, y) < PAPER.besideText() ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
