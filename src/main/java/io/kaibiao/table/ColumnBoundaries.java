package io.kaibiao.table;

import io.kaibiao.report.Box;
import io.kaibiao.table.StreamColumns.Column;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where the columns of a table without a grid end: at rules, between texts, or as a page before.
 */
final class ColumnBoundaries {

  private final OpenRegion region;
  private final List<Column> columns;
  private final Box box;

  private ColumnBoundaries(OpenRegion region, List<Column> columns) {
    this.region = region;
    this.columns = columns;
    this.box = region.box();
  }

  /**
   * Returns the boundaries from left to right, one more than there are columns.
   *
   * @param heads the rows of the head
   * @param known the boundaries of the page before, or an empty list
   */
  static double[] of(
      OpenRegion region,
      BodyText body,
      List<ImpliedRow> heads,
      List<Column> columns,
      List<Double> known) {
    ColumnBoundaries boundaries = new ColumnBoundaries(region, columns);
    return boundaries.fits(known, body, heads)
        ? known.stream().mapToDouble(Double::doubleValue).toArray()
        : boundaries.place();
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

  /** Returns where a rule over some columns only ends between two columns, or their middle. */
  private double between(double left, double right) {
    return region.rules().stream()
        .flatMapToDouble(r -> DoubleStream.of(r.start(), r.end()))
        .filter(x -> x > left - Across.OVER && x < right + Across.OVER)
        .average()
        .orElse((left + right) / 2);
  }

  /** Tells whether the text keeps to the columns of the page before. */
  private boolean fits(List<Double> known, BodyText body, List<ImpliedRow> heads) {
    if (known.size() < 3) {
      return false;
    }
    boolean rules = !region.rules().isEmpty();
    double left = box.x0() - known.get(0);
    double right = known.get(known.size() - 1) - box.x1();
    boolean within = rules ? Math.abs(left) < 2 && Math.abs(right) < 2 : left > -2 && right > -2;
    boolean others = !heads.isEmpty() && columns.size() != known.size() - 1;
    return within && !others && !body.crossesAny(known);
  }
}
