package io.kaibiao.table;

import io.kaibiao.report.Box;
import io.kaibiao.report.GridCell;
import java.util.List;

/**
 * A table on one page, its cells read.
 *
 * @param page the 1-based page
 * @param region where it stands, in points in the reading frame
 * @param xs its column boundaries in the reading frame, from left to right
 * @param rows how many rows
 * @param cells its cells in reading order, boxes in the frame of the page as shown
 * @param implied whether no rulings draw its columns
 */
record PageTable(
    int page, Box region, List<Double> xs, int rows, List<GridCell> cells, boolean implied) {
  PageTable {
    xs = List.copyOf(xs);
    cells = List.copyOf(cells);
  }

  int columns() {
    return xs.size() - 1;
  }
}
