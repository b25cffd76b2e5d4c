package io.kaibiao.evaluationform;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.CellMatrix;
import java.util.List;

/**
 * A row of the grid.
 *
 * @param cells the whole grid
 * @param index the row's index
 * @param filled its own cells that are not blank, from left to right
 * @param breaks whether it is the first row after a page break
 */
record GridRow(CellMatrix cells, int index, List<GridCell> filled, boolean breaks) {

  GridRow {
    filled = List.copyOf(filled);
  }

  static GridRow of(CellMatrix cells, int index, boolean breaks) {
    return new GridRow(cells, index, BlockHeaders.filled(cells, index), breaks);
  }
}
