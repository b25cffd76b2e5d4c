package io.kaibiao.scan.text;

import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;

/**
 * Extends a line of text at both ends where it is fainter than the threshold for ink: a pale first
 * digit must not be left outside the strip.
 */
final class FaintEnds {

  /** Grey level (0–255) above which a pixel is paper. */
  private static final int PAPER = 246;

  /**
   * Minimum height, in points, of the pixels of a column that form a stroke; fewer may be a speck.
   */
  private static final double STROKE = 0.7;

  /** Maximum gap between letters, as a share of the line's height. */
  private static final double GAP = 0.35;

  /** Maximum extension, as a multiple of the line's height. */
  private static final double FARTHEST = 3;

  /** Distance from the cell's edge, in points, within which ink is left of its rulings. */
  private static final double EDGE = 1.5;

  private FaintEnds() {}

  /**
   * Returns a line of text with its faint ends.
   *
   * @param line the box of what is dark enough
   * @param within the inside of the cell
   * @param point the pixels of a point
   */
  static PixelBox followed(Raster page, PixelBox line, PixelBox within, double point) {
    int first = (int) Math.ceil(within.x0() + EDGE * point);
    int last = (int) Math.floor(within.x1() - EDGE * point);
    double stroke = STROKE * point;
    int x0 = end(page, line, stroke, line.x0() - 1, -1, first, last);
    int x1 = end(page, line, stroke, line.x1(), 1, first, last);
    return new PixelBox(Math.min(line.x0(), x0), line.y0(), Math.max(line.x1(), x1 + 1), line.y1());
  }

  /** Returns the last column with a stroke, or the one before the first that was looked at. */
  private static int end(
      Raster page, PixelBox line, double stroke, int from, int step, int first, int last) {
    int end = from - step;
    int gap = (int) Math.max(1, GAP * line.height());
    int farthest = (int) (FARTHEST * line.height());
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
      length = page.at(x, y) < PAPER ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
