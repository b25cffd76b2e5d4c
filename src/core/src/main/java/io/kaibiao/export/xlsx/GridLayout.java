package io.kaibiao.export.xlsx;

import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a grid as a sheet can hold them: inside its limits, and no two merged cells over
 * each other, for which a spreadsheet would refuse the file. Immutable.
 */
final class GridLayout {

  /** Maximum number of rows of a table in a sheet, so that lines above and below have room. */
  private static final int MOST_ROWS = 1_000_000;

  /** Maximum number of columns of a sheet, by Excel's specification. */
  private static final int MOST_COLUMNS = 16_384;

  private final List<GridCell> cells;
  private final int rows;
  private final int columns;
  private final boolean complete;

  GridLayout(Grid grid) {
    rows = Math.min(grid.rows(), MOST_ROWS);
    columns = Math.min(grid.columns(), MOST_COLUMNS);
    complete = rows == grid.rows() && columns == grid.columns();
    List<GridCell> ordered = new ArrayList<>(grid.cells());
    ordered.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
    Map<Integer, BitSet> taken = new HashMap<>();
    List<GridCell> placed = new ArrayList<>();
    for (GridCell cell : ordered) {
      if (cell.row() < rows && cell.column() < columns) {
        placed.add(placed(cell, taken));
      }
    }
    cells = List.copyOf(placed);
  }

  /** Returns a cell with the spans for which there is room. */
  private GridCell placed(GridCell cell, Map<Integer, BitSet> taken) {
    int right = Math.min(columns, cell.column() + cell.columnSpan());
    int bottom = Math.min(rows, cell.row() + cell.rowSpan());
    boolean free = true;
    for (int row = cell.row(); row < bottom; row++) {
      int next = taken.getOrDefault(row, new BitSet()).nextSetBit(cell.column());
      free &= next < 0 || next >= right;
    }
    int rowSpan = free ? bottom - cell.row() : 1;
    int columnSpan = free ? right - cell.column() : 1;
    for (int row = cell.row(); row < cell.row() + rowSpan; row++) {
      taken.computeIfAbsent(row, r -> new BitSet()).set(cell.column(), cell.column() + columnSpan);
    }
    return new GridCell(
        cell.row(),
        cell.column(),
        rowSpan,
        columnSpan,
        cell.text(),
        cell.box(),
        cell.page(),
        cell.confidence(),
        cell.alternatives(),
        cell.origin());
  }

  /** Returns the cells by row and column. */
  List<GridCell> cells() {
    return cells;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** Tells whether the sheet holds all of the grid. */
  boolean isComplete() {
    return complete;
  }
}
