package io.kaibiao.table.assembly;

import java.util.List;

/**
 * Maps the column boundaries of one part of a table to those of another: shifted and slightly
 * scaled, as no two sheets lie alike on a scanner.
 *
 * @param from the left edge of the part
 * @param to the left edge of the other
 * @param scale the width of the other divided by that of the part
 */
record ColumnAlignment(double from, double to, double scale) {

  /** Maximum distance, in points, between the same boundary on two parts. */
  private static final double SAME = 4.0;

  /** The same for bent paper or pages photographed at an angle. */
  private static final double SAME_BENT = 7;

  /** Minimum number of boundaries; fewer match others by chance. */
  private static final int LEAST = 5;

  /** Returns the mapping that aligns the outer edges of two parts. */
  static ColumnAlignment of(List<Double> part, List<Double> other) {
    double width = part.get(part.size() - 1) - part.get(0);
    double otherWidth = other.get(other.size() - 1) - other.get(0);
    return new ColumnAlignment(part.get(0), other.get(0), otherWidth / width);
  }

  /**
   * Returns the distance, in points, up to which boundaries of two parts are the same. Bent paper
   * allows more, if the boundaries of the two parts correspond one to one.
   *
   * @param read whether the part comes from pixels
   */
  static double near(List<Double> part, List<Double> other, boolean read) {
    if (!read) {
      return SAME;
    }
    if (part.size() == other.size()) {
      return SAME_BENT;
    }
    boolean fewer = part.size() < other.size();
    List<Double> few = fewer ? part : other;
    List<Double> many = fewer ? other : part;
    return few.size() >= LEAST && areOfTheir(few, many) ? SAME_BENT : SAME;
  }

  /** Tells whether each of a few boundaries lies next to another one of many. */
  private static boolean areOfTheir(List<Double> few, List<Double> many) {
    ColumnAlignment alignment = of(few, many);
    int taken = -1;
    for (double x : few) {
      double moved = alignment.moved(x);
      int nearest = 0;
      for (int i = 1; i < many.size(); i++) {
        if (Math.abs(many.get(i) - moved) < Math.abs(many.get(nearest) - moved)) {
          nearest = i;
        }
      }
      if (nearest <= taken || Math.abs(many.get(nearest) - moved) > SAME_BENT) {
        return false;
      }
      taken = nearest;
    }
    return true;
  }

  /** Returns the position on the other part of a boundary of this one. */
  double moved(double x) {
    return to + (x - from) * scale;
  }
}
