package io.kaibiao.samples.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Builds a grid: headers from the path of each column, then rows from left to right. */
final class GridMaker {
  private final List<GridDraft.Kind> columns = new ArrayList<>();
  private final List<List<String>> paths = new ArrayList<>();
  private final List<GridDraft.Cell> cells = new ArrayList<>();
  private final Set<Long> taken = new HashSet<>();
  private int row;
  private int next;
  private int headRows;

  GridMaker column(GridDraft.Kind kind, String... path) {
    return column(kind, List.of(path));
  }

  GridMaker column(GridDraft.Kind kind, List<String> path) {
    columns.add(kind);
    paths.add(List.copyOf(path));
    return this;
  }

  int width() {
    return columns.size();
  }

  /** Adds one row over the whole width, before the headers. */
  GridMaker caption(String text) {
    cell(text, GridDraft.Align.CENTER, 1, columns.size(), true);
    return endRow();
  }

  /**
   * Adds the headers. Neighbouring columns whose paths begin alike share a cell.
   *
   * @param longer columns whose lowest header extends further down
   * @param by number of additional rows
   */
  GridMaker heads(Set<Integer> longer, int by) {
    int depth = paths.stream().mapToInt(List::size).max().orElse(0);
    int top = row;
    for (int level = 0; level < depth; level++) {
      int column = 0;
      while (column < columns.size()) {
        List<String> path = paths.get(column);
        if (level >= path.size()) {
          column++;
          continue;
        }
        boolean leaf = level == path.size() - 1;
        int span = 1;
        while (!leaf
            && column + span < columns.size()
            && shares(path, paths.get(column + span), level)) {
          span++;
        }
        int rows = leaf ? depth - level + (longer.contains(column) ? by : 0) : 1;
        put(
            new GridDraft.Cell(
                top + level, column, rows, span, path.get(level), GridDraft.Align.CENTER, true));
        column += span;
      }
    }
    row = top + depth;
    next = 0;
    return this;
  }

  private static boolean shares(List<String> path, List<String> other, int level) {
    return other.size() > level + 1
        && other.subList(0, level + 1).equals(path.subList(0, level + 1));
  }

  /** Declares the rows so far to be header rows. */
  GridMaker endHeads() {
    headRows = row;
    return this;
  }

  GridMaker cell(String text, GridDraft.Align align) {
    return cell(text, align, 1, 1, false);
  }

  GridMaker cell(String text, GridDraft.Align align, int columnSpan) {
    return cell(text, align, 1, columnSpan, false);
  }

  GridMaker cell(String text, GridDraft.Align align, int rowSpan, int columnSpan, boolean head) {
    while (taken.contains(place(row, next))) {
      next++;
    }
    put(new GridDraft.Cell(row, next, rowSpan, columnSpan, text, align, head));
    next += columnSpan;
    return this;
  }

  /** Adds blank cells to the end of the row, then begins a new row. */
  GridMaker endRow() {
    for (int column = 0; column < columns.size(); column++) {
      if (!taken.contains(place(row, column))) {
        put(new GridDraft.Cell(row, column, 1, 1, "", GridDraft.Align.LEFT, false));
      }
    }
    row++;
    next = 0;
    return this;
  }

  GridDraft grid() {
    return new GridDraft(columns, headRows, row, cells);
  }

  private void put(GridDraft.Cell cell) {
    for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
      for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
        if (!taken.add(place(r, c)) || c >= columns.size()) {
          throw new IllegalStateException("cell " + r + "/" + c + " of “" + cell.text() + "”");
        }
      }
    }
    cells.add(cell);
  }

  private static long place(int row, int column) {
    return row * 1000L + column;
  }
}
