package io.kaibiao.report.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The printed headers above the cells of one table. Immutable. */
public final class ColumnPaths {

  /** The index of the header above a cell that has none. */
  public static final int NONE = -1;

  private final List<HeaderColumn> header;
  private final Map<String, Integer> byColumn = new HashMap<>();
  private final Map<String, Integer> byRow = new HashMap<>();

  /** Makes the paths of a table. */
  public ColumnPaths(Table table) {
    header = table.header();
    for (int i = 0; i < header.size(); i++) {
      HeaderColumn column = header.get(i);
      @Nullable String row = column.row();
      if (row == null) {
        byColumn.putIfAbsent(column.block() + " " + column.column(), i);
        byColumn.putIfAbsent(column.column(), i);
      } else {
        byRow.putIfAbsent(row, i);
      }
    }
  }

  /** Returns the headers above a cell, outermost first; empty where none is printed. */
  public List<String> path(Row row, String column) {
    int index = index(row, column);
    return index == NONE ? List.of() : header.get(index).path();
  }

  /**
   * Returns which of the {@link Table#header} stands above a cell: that of its row where each row
   * has its own, else that of its column in its half of the table, else that of its column.
   *
   * @return the index, or {@link #NONE}
   */
  public int index(Row row, String column) {
    @Nullable Integer own = byRow.get(row.key());
    if (own != null) {
      return own;
    }
    @Nullable Integer inBlock = byColumn.get(row.block() + " " + column);
    return inBlock == null ? byColumn.getOrDefault(column, NONE) : inBlock;
  }
}
