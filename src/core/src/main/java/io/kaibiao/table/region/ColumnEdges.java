package io.kaibiao.table.region;

import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.region.StreamColumns.Column;
import io.kaibiao.table.region.StreamText.StreamCell;
import java.util.function.ToDoubleFunction;

/** The left edges, right edges and middles of a column's cells, sorted. Immutable. */
final class ColumnEdges {

  private final double[] left;
  private final double[] right;
  private final double[] middle;

  ColumnEdges(Column column) {
    this.left = sorted(column, c -> c.box().x0());
    this.right = sorted(column, c -> c.box().x1());
    this.middle = sorted(column, c -> HorizontalOverlap.middle(c.box()));
  }

  private static double[] sorted(Column column, ToDoubleFunction<StreamCell> edge) {
    return column.cells().stream().mapToDouble(edge).sorted().toArray();
  }

  /** Tells whether most cells begin within a distance of a place. */
  boolean begin(double place, double distance) {
    return areMost(left, place, distance);
  }

  /** Tells whether most cells end within a distance of a place. */
  boolean end(double place, double distance) {
    return areMost(right, place, distance);
  }

  /** Tells whether the middles of most cells lie within a distance of a place. */
  boolean centre(double place, double distance) {
    return areMost(middle, place, distance);
  }

  private static boolean areMost(double[] edges, double place, double distance) {
    int near = count(edges, place, distance, true) - count(edges, place, -distance, false);
    return near * 2 > edges.length;
  }

  /** Returns how many edges are less than a distance to the right of a place, or as far. */
  private static int count(double[] edges, double place, double distance, boolean orAsFar) {
    int low = 0;
    int high = edges.length;
    while (low < high) {
      int at = (low + high) / 2;
      double off = edges[at] - place;
      if (off < distance || (orAsFar && off == distance)) {
        low = at + 1;
      } else {
        high = at;
      }
    }
    return low;
  }
}
