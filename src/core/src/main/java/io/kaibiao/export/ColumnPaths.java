package io.kaibiao.export;

import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The printed headers above the cells of one table.
 *
 * @param byColumn the headers by column
 * @param byRow the headers of columns that hold one row's cell, by that row
 */
record ColumnPaths(Map<String, List<String>> byColumn, Map<String, List<String>> byRow) {

  static ColumnPaths of(Table table) {
    Map<String, List<String>> byColumn = new HashMap<>();
    Map<String, List<String>> byRow = new HashMap<>();
    for (HeaderColumn column : table.header()) {
      @Nullable String row = column.row();
      if (row == null) {
        byColumn.putIfAbsent(column.column(), column.path());
      } else {
        byRow.putIfAbsent(row, column.path());
      }
    }
    return new ColumnPaths(byColumn, byRow);
  }

  /** Returns the headers above a cell, outermost first; empty where none is printed. */
  List<String> path(String row, String column) {
    List<String> own = byRow.get(row);
    return own == null ? byColumn.getOrDefault(column, List.of()) : own;
  }
}
