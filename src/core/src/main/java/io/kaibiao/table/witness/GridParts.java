package io.kaibiao.table.witness;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A grid whose boundaries are added to and whose cells are cut. Coordinates are points in the
 * reading frame. Belongs to one thread.
 */
final class GridParts {

  /** Boundaries of one place differ by less, in points: rounding. */
  private static final double SAME = 0.01;

  private final List<Double> xs;
  private final List<Double> ys;

  /** The number of the cell that owns each place, by row and column. */
  private final List<List<Integer>> owners;

  private int cells;

  private GridParts(List<Double> xs, List<Double> ys, List<List<Integer>> owners, int cells) {
    this.xs = xs;
    this.ys = ys;
    this.owners = owners;
    this.cells = cells;
  }

  /** Takes the cells of a grid. */
  static GridParts of(RuledGrid grid) {
    List<List<Integer>> owners = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      owners.add(new ArrayList<>(Collections.nCopies(grid.columns(), -1)));
    }
    int cells = 0;
    for (Span span : grid.spans()) {
      for (int row = span.row(); row < span.row() + span.rowSpan(); row++) {
        for (int column = span.column(); column < span.column() + span.columnSpan(); column++) {
          owners.get(row).set(column, cells);
        }
      }
      cells++;
    }
    return new GridParts(new ArrayList<>(grid.xs()), new ArrayList<>(grid.ys()), owners, cells);
  }

  /** Adds a boundary between columns that no cell ends at yet; returns its index. */
  int addColumn(double x) {
    int at = index(xs, x);
    xs.add(at, x);
    owners.forEach(row -> row.add(at, row.get(at - 1)));
    return at;
  }

  /** Adds a boundary between rows that no cell ends at yet; returns its index. */
  int addRow(double y) {
    int at = index(ys, y);
    ys.add(at, y);
    owners.add(at, new ArrayList<>(owners.get(at - 1)));
    return at;
  }

  /**
   * Returns the boundary between rows that lies between two heights, the one in their middle if
   * there is none yet.
   */
  int rowBetween(double upper, double lower) {
    for (int at = 1; at < ys.size() - 1; at++) {
      if (ys.get(at) > upper - SAME && ys.get(at) < lower + SAME) {
        return at;
      }
    }
    return addRow((upper + lower) / 2);
  }

  /** Returns the height of a boundary between rows. */
  double height(int boundary) {
    return ys.get(boundary);
  }

  /** Returns the cell that begins in the top left corner of a box. */
  Span at(Box box) {
    return at(box.x0(), find(ys, box.y0()));
  }

  /** Returns the part below and including a row of the cell that begins there from the left. */
  Span at(double x0, int row) {
    int column = find(xs, x0);
    int cell = owners.get(row).get(column);
    int right = column + 1;
    while (right < xs.size() - 1 && owners.get(row).get(right) == cell) {
      right++;
    }
    int bottom = row + 1;
    while (bottom < owners.size() && owners.get(bottom).get(column) == cell) {
      bottom++;
    }
    return new Span(row, column, bottom - row, right - column);
  }

  private static int find(List<Double> boundaries, double value) {
    int at = Collections.binarySearch(boundaries, value - SAME);
    int first = at < 0 ? -at - 1 : at;
    if (first >= boundaries.size() - 1 || boundaries.get(first) > value + SAME) {
      throw new IllegalArgumentException("no cell begins at " + value);
    }
    return first;
  }

  private static int index(List<Double> boundaries, double value) {
    int at = 1;
    while (at < boundaries.size() - 1 && boundaries.get(at) <= value) {
      at++;
    }
    return at;
  }

  /** Cuts a cell at a boundary between columns. */
  void cutColumn(Span cell, int boundary) {
    cut(
        new Span(
            cell.row(), boundary, cell.rowSpan(), cell.column() + cell.columnSpan() - boundary));
  }

  /** Cuts a cell at a boundary between rows. */
  void cutRow(Span cell, int boundary) {
    cut(
        new Span(
            boundary, cell.column(), cell.row() + cell.rowSpan() - boundary, cell.columnSpan()));
  }

  private void cut(Span part) {
    for (int row = part.row(); row < part.row() + part.rowSpan(); row++) {
      for (int column = part.column(); column < part.column() + part.columnSpan(); column++) {
        owners.get(row).set(column, cells);
      }
    }
    cells++;
  }

  /** Returns the cells that extend over a boundary between columns, in the order of their rows. */
  List<Span> across(int boundary) {
    return grid().spans().stream()
        .filter(s -> s.column() < boundary && s.column() + s.columnSpan() > boundary)
        .toList();
  }

  /** Returns the grid as it is now. */
  RuledGrid grid() {
    Span[] spans = new Span[cells];
    for (int row = 0; row < owners.size(); row++) {
      List<Integer> places = owners.get(row);
      for (int column = 0; column < places.size(); column++) {
        int cell = places.get(column);
        Span known = spans[cell];
        spans[cell] =
            known == null
                ? new Span(row, column, 1, 1)
                : new Span(
                    known.row(),
                    known.column(),
                    row - known.row() + 1,
                    Math.max(known.columnSpan(), column - known.column() + 1));
      }
    }
    List<Span> inOrder = new ArrayList<>();
    for (int row = 0; row < owners.size(); row++) {
      List<Integer> places = owners.get(row);
      for (int column = 0; column < places.size(); column++) {
        Span span = spans[places.get(column)];
        if (span.row() == row && span.column() == column) {
          inOrder.add(span);
        }
      }
    }
    return new RuledGrid(xs, ys, inOrder);
  }
}
