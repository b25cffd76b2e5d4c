package io.kaibiao.evaluate.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The structure of a table: the positions and texts of its cells. If two cells cover the same
 * position, the one listed later has it.
 *
 * @param cells its cells in reading order; positions that no cell covers are blank
 */
public record CellGrid(List<Cell> cells) {

  /**
   * One cell, merged or not.
   *
   * @param row the 0-based row of its top-left corner
   * @param column the 0-based column of its top-left corner
   * @param rowSpan the number of rows it covers, at least 1
   * @param columnSpan the number of columns it covers, at least 1
   * @param text its text; empty if it is blank
   */
  public record Cell(int row, int column, int rowSpan, int columnSpan, String text) {
    public Cell {
      if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "no cell at %d, %d can span %d x %d",
                row,
                column,
                rowSpan,
                columnSpan));
      }
    }

    /** Makes a cell that is not merged. */
    public Cell(int row, int column, String text) {
      this(row, column, 1, 1, text);
    }
  }

  public CellGrid {
    cells =
        cells.stream()
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
  }

  /** Returns how many rows it has. */
  public int rows() {
    return cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
  }

  /** Returns how many columns it has. */
  public int columns() {
    return cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
  }
}
