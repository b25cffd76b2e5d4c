package io.kaibiao.form;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.columns.ColumnPlan;
import io.kaibiao.form.columns.LabelColumns;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.form.rows.FragmentReader;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns and rows of one printed table, as one way to tell labels from data sees them.
 *
 * @param plan the purpose of every column
 * @param rows the parts of the body's rows in each block
 */
record PrintedRows(ColumnPlan plan, List<List<Fragment>> rows) {
  PrintedRows {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a table.
   *
   * @param year the year that is printed around it, or null
   */
  static PrintedRows of(
      GridTable table,
      CellMatrix cells,
      Catalogue catalogue,
      @Nullable Integer year,
      LabelColumns labels) {
    ColumnPlan plan = ColumnPlan.of(table, cells, catalogue, year, labels);
    return new PrintedRows(plan, new FragmentReader(table, cells, plan, catalogue).read());
  }
}
