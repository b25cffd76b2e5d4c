package io.kaibiao.table.assembly;

import io.kaibiao.table.AssemblyTolerances;
import io.kaibiao.table.TableTolerances;
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

  private static final AssemblyTolerances.Boundaries BOUNDARIES =
      TableTolerances.STANDARD.assembly().boundaries();

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
      return BOUNDARIES.same();
    }
    if (part.size() == other.size()) {
      return BOUNDARIES.sameBent();
    }
    boolean fewer = part.size() < other.size();
    List<Double> few = fewer ? part : other;
    List<Double> many = fewer ? other : part;
    return few.size() >= BOUNDARIES.fewest() && areOfTheir(few, many)
        ? BOUNDARIES.sameBent()
        : BOUNDARIES.same();
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
      if (nearest <= taken || Math.abs(many.get(nearest) - moved) > BOUNDARIES.sameBent()) {
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
