package io.kaibiao.export;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The printed headers above the cells of one table. Where both halves of a form have a column of
 * one id, the headers are those that the grid has above the cell.
 */
final class ColumnPaths {

  private final Map<String, List<List<String>>> byColumn = new HashMap<>();
  private final Map<String, List<String>> byRow = new HashMap<>();
  private final Map<Place, GridCell> printed = new HashMap<>();
  private final Map<Integer, Set<String>> above = new HashMap<>();
  private final Table table;

  /** Where a printed cell stands. */
  private record Place(int page, Box box) {}

  private ColumnPaths(Table table) {
    this.table = table;
  }

  static ColumnPaths of(Table table) {
    ColumnPaths paths = new ColumnPaths(table);
    for (HeaderColumn column : table.header()) {
      @Nullable String row = column.row();
      if (row == null) {
        paths.byColumn.computeIfAbsent(column.column(), id -> new ArrayList<>()).add(column.path());
      } else {
        paths.byRow.putIfAbsent(row, column.path());
      }
    }
    if (paths.byColumn.values().stream().anyMatch(several -> several.size() > 1)) {
      table
          .grid()
          .cells()
          .forEach(cell -> paths.printed.put(new Place(cell.page(), cell.box()), cell));
    }
    return paths;
  }

  /** Returns the headers above a cell, outermost first; empty where none is printed. */
  List<String> path(String row, String column, Cell cell) {
    List<String> own = byRow.get(row);
    if (own != null) {
      return own;
    }
    List<List<String>> several = byColumn.getOrDefault(column, List.of());
    if (several.size() > 1) {
      @Nullable GridCell place = printed.get(new Place(cell.page(), cell.box()));
      if (place != null) {
        Set<String> texts = above.computeIfAbsent(place.column(), this::texts);
        for (List<String> path : several) {
          if (path.stream().map(ColumnPaths::joined).allMatch(texts::contains)) {
            return path;
          }
        }
      }
    }
    return several.isEmpty() ? List.of() : several.get(0);
  }

  /** Returns the texts of all cells of a grid column. */
  private Set<String> texts(int column) {
    Set<String> texts = new HashSet<>();
    for (GridCell cell : table.grid().cells()) {
      if (cell.column() <= column && column < cell.column() + cell.columnSpan()) {
        texts.add(joined(cell.text()));
      }
    }
    return texts;
  }

  private static String joined(String text) {
    return text.replaceAll("\\s+", "");
  }
}
