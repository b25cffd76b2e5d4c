package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;

/**
 * The two long edges of a dark area in pixels: where, coming from outside, the first dark pixel of
 * each column stands, or of each row of an area that is higher than wide. Light print inside has
 * dark pixels around it and is no edge. Immutable.
 */
final class AreaEdges {

  private static final int BLURRED = ScanTolerances.STANDARD.cleaning().reversed().blurred();

  private final Raster page;
  private final DarkArea area;
  private final PixelBox box;
  private final int lightFrom;

  /** Whether the long edges run from left to right. */
  private final boolean level;

  /** The first pixel of the area in each line across it. */
  private final int[] firsts;

  /** The pixel behind its last one; not greater than the first where a line has none. */
  private final int[] ends;

  /** Where a pixel lies. */
  enum Place {
    /** In the area. */
    INSIDE,
    /** Beside it, in the blur of its edge. */
    EDGE,
    /** Neither. */
    OUTSIDE
  }

  /**
   * Finds the edges of an area.
   *
   * @param box the area with a margin in which its edges are looked for, in pixels
   * @param lightFrom lowest level that is too light for the ground of the area
   */
  AreaEdges(Raster page, DarkArea area, PixelBox box, int lightFrom) {
    this.page = page;
    this.area = area;
    this.box = box;
    this.lightFrom = lightFrom;
    this.level = box.width() >= box.height();
    this.firsts = new int[level ? box.width() : box.height()];
    this.ends = new int[firsts.length];
    int low = level ? box.y0() : box.x0();
    int high = level ? box.y1() : box.x1();
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = edge(i, low, high);
      ends[i] = edge(i, high - 1, low - 1) + 1;
    }
  }

  /**
   * Returns the first pixel of the ground on a line across the area, at most one block before the
   * first filled block; {@code to} if there is none.
   *
   * @param from the line's first pixel, from either end
   * @param to the pixel behind its last
   */
  private int edge(int line, int from, int to) {
    int step = from < to ? 1 : -1;
    int first = from;
    while (first != to && !isFilled(line, first)) {
      first += step;
    }
    int reach = area.blockSize();
    int at = step > 0 ? Math.max(from, first - reach) : Math.min(from, first + reach);
    while (at != to && !isGround(line, at)) {
      at += step;
    }
    return at;
  }

  private boolean isFilled(int line, int at) {
    return level
        ? area.covers(area.nearestColumn(box.x0() + line), at)
        : area.covers(at, area.nearestRow(box.y0() + line));
  }

  private boolean isGround(int line, int at) {
    int value = level ? page.at(box.x0() + line, at) : page.at(at, box.y0() + line);
    return value < lightFrom;
  }

  /**
   * Returns whether the edges run on without jumps and gaps, as those of bands do, and those of
   * letters do not.
   *
   * @param least least share of neighbouring pixels at which each edge runs on
   */
  boolean areSmooth(double least) {
    return smooth(firsts) >= least && smooth(ends) >= least;
  }

  private double smooth(int[] edge) {
    int margin = area.blockSize();
    int steps = Math.max(1, edge.length - 2 * margin - 1);
    int smooth = 0;
    for (int i = margin + 1; i < edge.length - margin; i++) {
      smooth += !isEmpty(i) && Math.abs(edge[i] - edge[i - 1]) <= BLURRED ? 1 : 0;
    }
    return (double) smooth / steps;
  }

  private boolean isEmpty(int line) {
    return firsts[line] >= ends[line];
  }

  /** Returns where a pixel of the box lies. */
  Place place(int x, int y) {
    int line = level ? x - box.x0() : y - box.y0();
    int at = level ? y : x;
    if (!isEmpty(line) && at >= firsts[line] && at < ends[line]) {
      return area.covers(x, y) || area.isBeyond(x, y) ? Place.INSIDE : Place.OUTSIDE;
    }
    return page.at(x, y) >= lightFrom && isBeside(line, at) ? Place.EDGE : Place.OUTSIDE;
  }

  private boolean isBeside(int line, int at) {
    int last = Math.min(firsts.length - 1, line + BLURRED);
    for (int i = Math.max(0, line - BLURRED); i <= last; i++) {
      if (!isEmpty(i) && at >= firsts[i] - BLURRED && at < ends[i] + BLURRED) {
        return true;
      }
    }
    return false;
  }
}
