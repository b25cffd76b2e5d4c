package io.kaibiao.samples.maker;

import io.kaibiao.evaluate.structure.CellGrid;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of no form.
 *
 * @param kind its kind, which defines how it is printed
 * @param columns the alignment of the numbers or words of each column
 * @param headRows number of header rows
 * @param grid its cells, including blank ones
 * @param nested the tables in its cells
 */
public record GenericTable(
    GenericKind kind, List<Align> columns, int headRows, CellGrid grid, List<Nested> nested) {

  /** The alignments of a column's cells. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /** A table in a cell, below the cell's own text. */
  record Nested(int row, int column, GenericTable table) {
    boolean isAt(CellGrid.Cell cell) {
      return cell.row() == row && cell.column() == column;
    }
  }

  public GenericTable {
    columns = List.copyOf(columns);
    nested = List.copyOf(nested);
  }

  /** Returns the grids of this table and of those in its cells. */
  public List<CellGrid> grids() {
    List<CellGrid> grids = new ArrayList<>(List.of(grid));
    nested.forEach(n -> grids.addAll(n.table().grids()));
    return grids;
  }
}
