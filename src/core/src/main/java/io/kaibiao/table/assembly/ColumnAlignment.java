package io.kaibiao.table.assembly;

import io.kaibiao.table.AssemblyTolerances;
import io.kaibiao.table.TableTolerances;
import java.util.List;

/**
 * How the column boundaries of one part of a table lie on those of another: moved, and a little
 * wider or narrower, since no two sheets lie alike under a scanner or a camera.
 *
 * @param from the left edge of the part
 * @param to the left edge of the other
 * @param scale how much wider the other is
 */
record ColumnAlignment(double from, double to, double scale) {

  private static final AssemblyTolerances.Boundaries BOUNDARIES =
      TableTolerances.STANDARD.assembly().boundaries();

  /** Lays the outer edges of a part on those of another. */
  static ColumnAlignment of(List<Double> part, List<Double> other) {
    double width = part.get(part.size() - 1) - part.get(0);
    double otherWidth = other.get(other.size() - 1) - other.get(0);
    return new ColumnAlignment(part.get(0), other.get(0), otherWidth / width);
  }

  /**
   * Returns how near, in points, boundaries of two parts are that are one. Bent paper shifts them
   * more: then one part's, as many as the other's or each on a place of its own among them, say
   * which is which.
   *
   * @param read whether the part was read from pixels
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

  /** Whether each of few boundaries has one of many beside it that is no other's. */
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

  /** Returns where a boundary of the part lies on the other. */
  double moved(double x) {
    return to + (x - from) * scale;
  }
}
