package io.kaibiao.form.columns;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import java.util.ArrayList;
import java.util.List;

/** Origin and confidence of the header cells above a table's columns. */
record PrintedHeaders(GridTable table, CellMatrix cells) {

  /** Returns the lowest confidence (0–1) of all headers above a column; 0 if it has none. */
  double confidence(int column) {
    return over(column).stream().mapToDouble(GridCell::confidence).min().orElse(0);
  }

  /** Returns where the headers of a column came from: pixels if any of them did. */
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
