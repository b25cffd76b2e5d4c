package io.kaibiao.export;

import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The file that a table is written to, and its columns.
 *
 * @param table the table
 * @param columns the ids of the data columns; empty where no form was recognised
 */
record TableFile(Table table, List<String> columns) {

  /** The columns that every recognised form begins with; no form has columns of these names. */
  static final List<String> ROW_COLUMNS = List.of("row", "row_line", "row_label");

  static TableFile of(Table table) {
    if (!table.isRecognised()) {
      return new TableFile(table, List.of());
    }
    Set<String> columns = new LinkedHashSet<>();
    for (HeaderColumn column : table.header()) {
      columns.add(column.column());
    }
    // A record may have columns that have no header.
    for (Row row : table.rows()) {
      columns.addAll(row.cells().keySet());
    }
    return new TableFile(table, List.copyOf(columns));
  }

  boolean recognised() {
    return table.isRecognised();
  }

  /** Returns the file's path in the result's folder, with {@code /}. */
  String path() {
    return Format.TABLES.entry() + "/" + stem() + ".csv";
  }

  /** Returns the file's name without its ending. */
  String stem() {
    return table.id() + "-" + (recognised() ? table.form() : "table");
  }

  /** Returns the header row of a recognised form. */
  List<String> header() {
    List<String> header = new ArrayList<>(ROW_COLUMNS);
    header.addAll(columns);
    return header;
  }
}
