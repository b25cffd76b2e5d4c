package io.kaibiao.table.unruled;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.region.StreamColumns.Column;
import io.kaibiao.table.region.UnruledRegion;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Places the column boundaries of a table without a grid: at the ends of rules, or between texts.
 */
final class ColumnBoundaries {

  private final UnruledRegion region;
  private final List<Column> columns;
  private final Box box;

  private ColumnBoundaries(UnruledRegion region, List<Column> columns) {
    this.region = region;
    this.columns = columns;
    this.box = region.box();
  }

  /**
   * Returns the x coordinates of the boundaries from left to right, one more than there are
   * columns.
   */
  static double[] of(UnruledRegion region, List<Column> columns) {
    return new ColumnBoundaries(region, columns).place();
  }

  private double[] place() {
    double[] xs = new double[columns.size() + 1];
    xs[0] = box.x0() - (region.rules().isEmpty() ? 1 : 0);
    for (int i = 1; i < columns.size(); i++) {
      xs[i] = between(columns.get(i - 1).x1(), columns.get(i).x0());
    }
    xs[columns.size()] = box.x1() + (region.rules().isEmpty() ? 1 : 0);
    return xs;
  }

  /**
   * Returns the boundary between two columns: the mean of the ends of rules there, else the middle.
   *
   * @param left where the left column ends
   * @param right where the right column begins
   */
  private double between(double left, double right) {
    return region.rules().stream()
        .flatMapToDouble(r -> DoubleStream.of(r.start(), r.end()))
        .filter(x -> x > left - HorizontalOverlap.OVER && x < right + HorizontalOverlap.OVER)
        .average()
        .orElse((left + right) / 2);
  }
}
