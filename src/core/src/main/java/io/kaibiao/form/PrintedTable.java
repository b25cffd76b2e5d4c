package io.kaibiao.form;

import io.kaibiao.form.caption.Caption;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.columns.LabelColumns;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** One printed table, its columns and rows read once for each way to tell labels from data. */
final class PrintedTable {

  private final GridTable table;
  private final CellMatrix cells;
  private final Caption caption;
  private final Catalogue catalogue;
  private final Map<LabelColumns, PrintedRows> read = new EnumMap<>(LabelColumns.class);

  PrintedTable(GridTable table, Caption caption, Catalogue catalogue) {
    this.table = table;
    this.caption = caption;
    this.catalogue = catalogue;
    this.cells = new CellMatrix(table.grid().rows(), table.grid().columns(), table.grid().cells());
  }

  /** Returns its columns and rows. */
  PrintedRows by(LabelColumns labels) {
    return read.computeIfAbsent(
        labels, l -> PrintedRows.of(table, cells, catalogue, caption.year(), l));
  }

  /** Returns its columns and rows as a form prints them. */
  PrintedRows as(Form form) {
    return by(form.rowKey() == RowKey.ITEM ? LabelColumns.NONE : LabelColumns.BY_HEADERS);
  }

  Caption caption() {
    return caption;
  }

  /** Returns the rows that begin a new page. */
  Collection<Integer> breaks() {
    return table.breaks();
  }
}
