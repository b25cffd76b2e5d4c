package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * The edges of a dark area in pixels: where, coming from outside, the first dark pixel of each row
 * and column stands. Light print inside has dark pixels around it and is no edge. Immutable.
 */
final class AreaEdges {

  /** Greatest width of an edge that is neither dark nor light, in pixels. */
  private static final int BLURRED = 2;

  private final Raster page;
  private final DarkArea area;
  private final PixelBox box;
  private final int lightFrom;
  private final int[] tops;
  private final int[] bottoms;
  private final int[] lefts;
  private final int[] rights;

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
    this.tops = new int[box.width()];
    this.bottoms = new int[box.width()];
    this.lefts = new int[box.height()];
    this.rights = new int[box.height()];
    for (int i = 0; i < box.width(); i++) {
      int x = box.x0() + i;
      int near = area.nearestColumn(x);
      IntPredicate filled = y -> area.covers(near, y);
      IntPredicate ground = y -> page.at(x, y) < lightFrom;
      tops[i] = edge(box.y0(), box.y1(), filled, ground);
      bottoms[i] = edge(box.y1() - 1, box.y0() - 1, filled, ground) + 1;
    }
    for (int i = 0; i < box.height(); i++) {
      int y = box.y0() + i;
      int near = area.nearestRow(y);
      IntPredicate filled = x -> area.covers(x, near);
      IntPredicate ground = x -> page.at(x, y) < lightFrom;
      lefts[i] = edge(box.x0(), box.x1(), filled, ground);
      rights[i] = edge(box.x1() - 1, box.x0() - 1, filled, ground) + 1;
    }
  }

  /**
   * Returns the first pixel of the ground, at most one block before the first filled block; {@code
   * to} if there is none.
   *
   * @param from the first pixel of a row or column, from either end
   * @param to the pixel behind its last
   */
  private int edge(int from, int to, IntPredicate filled, IntPredicate ground) {
    int step = from < to ? 1 : -1;
    int first = from;
    while (first != to && !filled.test(first)) {
      first += step;
    }
    int reach = area.blockSize();
    int at = step > 0 ? Math.max(from, first - reach) : Math.min(from, first + reach);
    for (; at != to; at += step) {
      if (ground.test(at)) {
        return at;
      }
    }
    return to;
  }

  /**
   * Returns whether the long sides run on without jumps, as those of bands do, and those of letters
   * do not. The short sides of a band that is aslant jump in each row of its long ones.
   *
   * @param least least share of neighbouring pixels at which each side runs on
   */
  boolean areSmooth(double least) {
    Stream<int[]> sides =
        box.width() >= box.height() ? Stream.of(tops, bottoms) : Stream.of(lefts, rights);
    return sides.allMatch(side -> smooth(side) >= least);
  }

  private double smooth(int[] side) {
    int margin = area.blockSize();
    int steps = Math.max(1, side.length - 2 * margin - 1);
    int smooth = 0;
    for (int i = margin + 1; i < side.length - margin; i++) {
      smooth += Math.abs(side[i] - side[i - 1]) <= BLURRED ? 1 : 0;
    }
    return (double) smooth / steps;
  }

  /** Returns where a pixel of the box lies. */
  Place place(int x, int y) {
    int top = tops[x - box.x0()];
    int bottom = bottoms[x - box.x0()];
    int left = lefts[y - box.y0()];
    int right = rights[y - box.y0()];
    if (y < top - BLURRED || y >= bottom + BLURRED || x < left - BLURRED || x >= right + BLURRED) {
      return Place.OUTSIDE;
    }
    if (y < top || y >= bottom || x < left || x >= right) {
      return page.at(x, y) >= lightFrom ? Place.EDGE : Place.OUTSIDE;
    }
    return area.covers(x, y) || area.isBeyond(x, y) ? Place.INSIDE : Place.OUTSIDE;
  }
}
