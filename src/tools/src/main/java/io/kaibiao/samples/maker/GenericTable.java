package io.kaibiao.samples.maker;

import io.kaibiao.evaluate.structure.CellGrid;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of no form.
 *
 * @param kind how it is printed
 * @param columns how the figures or words of each column stand
 * @param headRows how many rows are heads
 * @param grid its cells, blank ones too
 * @param nested the tables that stand in cells of it
 */
public record GenericTable(
    GenericKind kind, List<Align> columns, int headRows, CellGrid grid, List<Nested> nested) {

  /** How a column's cells stand. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /** A table in the cell at a place, below the cell's own text. */
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
