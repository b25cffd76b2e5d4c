package io.kaibiao.form.columns;

import io.kaibiao.report.GridCell;
import io.kaibiao.report.Origin;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of the heads over a table's columns: where their text came from, and how sure it is.
 */
record PrintedHeads(GridTable table, CellMatrix cells) {

  /** Returns how sure the reader is of all heads over a column, from 0 to 1; 0 without heads. */
  double sureness(int column) {
    return over(column).stream().mapToDouble(GridCell::confidence).min().orElse(0);
  }

  /** Returns where the texts of a column came from: pixels, if one of them did. */
  Origin origin(int column) {
    for (int r = table.captionRows(); r < cells.rows(); r++) {
      GridCell cell = cells.at(r, column);
      if (cell != null && cell.origin() == Origin.PIXELS) {
        return Origin.PIXELS;
      }
    }
    return Origin.TEXT_LAYER;
  }

  private List<GridCell> over(int column) {
    List<GridCell> over = new ArrayList<>();
    for (int r = table.captionRows(); r < table.firstBodyRow(); r++) {
      GridCell cell = cells.at(r, column);
      if (cell != null && !cell.text().isEmpty()) {
        over.add(cell);
      }
    }
    return over;
  }
}
