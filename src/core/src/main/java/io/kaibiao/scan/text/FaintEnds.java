package io.kaibiao.scan.text;

import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.TextTolerances;

/**
 * Extends a line of text at both ends where it is fainter than the threshold for ink: a pale first
 * digit must not be left outside the strip.
 */
final class FaintEnds {

  private static final GreyLevels.Paper PAPER = ScanTolerances.STANDARD.grey().paper();
  private static final TextTolerances.FaintEnds FAINT_ENDS =
      ScanTolerances.STANDARD.text().faintEnds();

  private FaintEnds() {}

  /**
   * Returns a line of text with its faint ends.
   *
   * @param line the box of what is dark enough
   * @param within the inside of the cell
   * @param point the pixels of a point
   */
  static PixelBox followed(Raster page, PixelBox line, PixelBox within, double point) {
    int first = (int) Math.ceil(within.x0() + FAINT_ENDS.edge() * point);
    int last = (int) Math.floor(within.x1() - FAINT_ENDS.edge() * point);
    double stroke = FAINT_ENDS.stroke() * point;
    int x0 = end(page, line, stroke, line.x0() - 1, -1, first, last);
    int x1 = end(page, line, stroke, line.x1(), 1, first, last);
    return new PixelBox(Math.min(line.x0(), x0), line.y0(), Math.max(line.x1(), x1 + 1), line.y1());
  }

  /** Returns the last column with a stroke, or the one before the first that was looked at. */
  private static int end(
      Raster page, PixelBox line, double stroke, int from, int step, int first, int last) {
    int end = from - step;
    int gap = (int) Math.max(1, FAINT_ENDS.gap() * line.height());
    int farthest = (int) (FAINT_ENDS.farthest() * line.height());
    for (int x = from;
        x >= first && x < last && Math.abs(x - end) <= gap && Math.abs(x - from) < farthest;
        x += step) {
      if (longest(page, line, x) >= stroke) {
        end = x;
      }
    }
    return end;
  }

  /** Returns how long the longest stroke in a column is. */
  private static int longest(Raster page, PixelBox line, int x) {
    int longest = 0;
    int length = 0;
    for (int y = line.y0(); y < line.y1(); y++) {
      length = page.at(x, y) < PAPER.besideText() ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
