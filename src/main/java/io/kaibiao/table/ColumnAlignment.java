package io.kaibiao.table;

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

  /** Lays the outer edges of a part on those of another. */
  static ColumnAlignment of(List<Double> part, List<Double> other) {
    double width = part.get(part.size() - 1) - part.get(0);
    double otherWidth = other.get(other.size() - 1) - other.get(0);
    return new ColumnAlignment(part.get(0), other.get(0), otherWidth / width);
  }

  /** Returns where a boundary of the part lies on the other. */
  double moved(double x) {
    return to + (x - from) * scale;
  }
}
