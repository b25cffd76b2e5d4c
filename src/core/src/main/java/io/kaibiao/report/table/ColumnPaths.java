package io.kaibiao.report.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The printed headers above the cells of one table. Immutable. */
public final class ColumnPaths {

  private final Map<String, List<String>> byColumn = new HashMap<>();
  private final Map<String, List<String>> byRow = new HashMap<>();

  /** Makes the paths of a table. */
  public ColumnPaths(Table table) {
    for (HeaderColumn column : table.header()) {
      @Nullable String row = column.row();
      if (row == null) {
        byColumn.putIfAbsent(column.block() + " " + column.column(), column.path());
        byColumn.putIfAbsent(column.column(), column.path());
      } else {
        byRow.putIfAbsent(row, column.path());
      }
    }
  }

  /** Returns the headers above a cell, outermost first; empty where none is printed. */
  public List<String> path(Row row, String column) {
    List<String> own = byRow.get(row.key());
    List<String> inBlock = byColumn.get(row.block() + " " + column);
    if (own != null) {
      return own;
    }
    return inBlock == null ? byColumn.getOrDefault(column, List.of()) : inBlock;
  }
}
