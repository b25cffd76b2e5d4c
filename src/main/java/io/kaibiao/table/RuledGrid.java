package io.kaibiao.table;

import io.kaibiao.report.Box;
import java.util.List;

/**
 * The grid that the rulings of one table draw on one page, still without text.
 *
 * @param xs the column boundaries from left to right, in points in the reading frame
 * @param ys the row boundaries from top to bottom
 * @param spans its cells in reading order, merged or not; together they cover the grid
 */
record RuledGrid(double[] xs, double[] ys, List<Span> spans) {

  /**
   * One cell.
   *
   * @param row its first row, 0-based
   * @param column its first column, 0-based
   */
  record Span(int row, int column, int rowSpan, int columnSpan) {}

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  Box region() {
    return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  Box box(Span s) {
    return new Box(
        xs[s.column()], ys[s.row()], xs[s.column() + s.columnSpan()], ys[s.row() + s.rowSpan()]);
  }
}
