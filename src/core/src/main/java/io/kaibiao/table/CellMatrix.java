package io.kaibiao.table;

import io.kaibiao.report.table.GridCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up cells by row and column; every place covered by a merged cell returns that cell. */
public final class CellMatrix {

  private final @Nullable GridCell[][] at;
  private final int columns;

  /** Makes the matrix of a table's cells. */
  public CellMatrix(int rows, int columns, List<GridCell> cells) {
    this.columns = columns;
    this.at = new GridCell[rows][columns];
    for (GridCell cell : cells) {
      for (int r = cell.row(); r < Math.min(rows, cell.row() + cell.rowSpan()); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          at[r][c] = cell;
        }
      }
    }
  }

  /** Returns how many rows there are. */
  public int rows() {
    return at.length;
  }

  /** Returns how many columns there are. */
  public int columns() {
    return columns;
  }

  /** Returns the cell that covers a place, or null if none does. */
  public @Nullable GridCell at(int row, int column) {
    return at[row][column];
  }

  /** Returns the text of the cell that covers a place. */
  public String text(int row, int column) {
    GridCell cell = at[row][column];
    return cell == null ? "" : cell.text();
  }

  /** Returns the cells whose top row is {@code row}, from left to right. */
  public List<GridCell> startingIn(int row) {
    List<GridCell> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      GridCell cell = at[row][c];
      if (cell != null && cell.row() == row && cell.column() == c) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** Returns the text of a row's own cells, blank ones left out, each text apart. */
  public String rowText(int row) {
    StringBuilder text = new StringBuilder();
    for (GridCell cell : startingIn(row)) {
      if (!cell.text().isEmpty()) {
        text.append(cell.text()).append('\t');
      }
    }
    return text.toString();
  }
}
