package io.kaibiao.form;

import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import java.util.List;

/**
 * The rows of one table and what stands above their cells.
 *
 * @param rows the rows, block by block
 * @param header the data columns in printed order
 */
record ReadRows(List<Row> rows, List<HeaderColumn> header) {
  ReadRows {
    rows = List.copyOf(rows);
    header = List.copyOf(header);
  }
}
