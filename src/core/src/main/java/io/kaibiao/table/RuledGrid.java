package io.kaibiao.table;

import io.kaibiao.report.place.Box;
import java.util.List;

/**
 * The grid that the rulings of one table form on one page, without text.
 *
 * @param xs the column boundaries from left to right, in points in the reading frame
 * @param ys the row boundaries from top to bottom
 * @param spans its cells in reading order, merged or not; together they cover the grid
 */
public record RuledGrid(List<Double> xs, List<Double> ys, List<Span> spans) {
  public RuledGrid {
    xs = List.copyOf(xs);
    ys = List.copyOf(ys);
    spans = List.copyOf(spans);
  }

  /**
   * One cell.
   *
   * @param row its first row, 0-based
   * @param column its first column, 0-based
   */
  public record Span(int row, int column, int rowSpan, int columnSpan) {}

  public int rows() {
    return ys.size() - 1;
  }

  public int columns() {
    return xs.size() - 1;
  }

  public Box region() {
    return new Box(xs.get(0), ys.get(0), xs.get(columns()), ys.get(rows()));
  }

  public Box box(Span s) {
    return new Box(
        xs.get(s.column()),
        ys.get(s.row()),
        xs.get(s.column() + s.columnSpan()),
        ys.get(s.row() + s.rowSpan()));
  }
}
