package io.kaibiao.sheet;

import io.kaibiao.report.table.GridCell;
import java.util.List;

/**
 * A grid of cells.
 *
 * @param columns how many columns it has
 * @param merging whether the source says which cells are merged
 * @param sourceRows the 0-based row of the sheet of each of its rows, rising
 * @param cells its cells in reading order, blank ones included. A cell's box is its place in the
 *     source: columns from left to right, rows of the sheet from top to bottom
 */
public record SheetGrid(
    int columns, Merging merging, List<Integer> sourceRows, List<GridCell> cells)
    implements SheetBlock {
  public SheetGrid {
    sourceRows = List.copyOf(sourceRows);
    cells = List.copyOf(cells);
  }

  /** Whether merged cells can be told. */
  public enum Merging {
    /** The source says which cells are merged. */
    KNOWN,
    /** All cells are single: merged ones were left blank, repeated or dropped. */
    LOST
  }

  @Override
  public int row() {
    return sourceRows.get(0);
  }

  /** Returns how many rows it has. */
  public int rows() {
    return sourceRows.size();
  }
}
