package io.kaibiao.samples.maker;

import io.kaibiao.evaluate.CellGrid;
import java.util.List;

/**
 * A table of no form.
 *
 * @param kind how it is printed
 * @param columns how the figures or words of each column stand
 * @param headRows how many rows are heads
 * @param grid its cells, blank ones too
 */
record GenericTable(GenericKind kind, List<Align> columns, int headRows, CellGrid grid) {

  /** How a column's cells stand. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  GenericTable {
    columns = List.copyOf(columns);
  }
}
