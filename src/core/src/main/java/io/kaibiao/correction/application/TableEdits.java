package io.kaibiao.correction.application;

import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables whose cells are being replaced, added and removed. Mutable; belongs to one thread. */
final class TableEdits {

  private final List<Table> tables;
  private final Map<Integer, Map<Integer, Map<String, Cell>>> rows = new HashMap<>();

  TableEdits(List<Table> tables) {
    this.tables = tables;
  }

  /** Puts a cell in its place; a new one becomes the last of its row. */
  void put(TablePlace place, Cell cell) {
    row(place).put(place.column(), cell);
  }

  /** Puts a cell at a position among those of its row, counted from 0. */
  void insert(TablePlace place, Cell cell, int position) {
    Map<String, Cell> row = row(place);
    Map<String, Cell> before = new LinkedHashMap<>(row);
    before.remove(place.column());
    row.clear();
    int index = 0;
    for (Map.Entry<String, Cell> entry : before.entrySet()) {
      if (index++ == position) {
        row.put(place.column(), cell);
      }
      row.put(entry.getKey(), entry.getValue());
    }
    row.putIfAbsent(place.column(), cell);
  }

  void remove(TablePlace place) {
    row(place).remove(place.column());
  }

  private Map<String, Cell> row(TablePlace place) {
    return rows.computeIfAbsent(place.table(), t -> new HashMap<>())
        .computeIfAbsent(
            place.row(), r -> new LinkedHashMap<>(tables.get(place.table()).rows().get(r).cells()));
  }

  /** Returns the tables as they are now. */
  List<Table> tables() {
    List<Table> edited = new ArrayList<>(tables);
    rows.forEach(
        (table, cells) -> {
          List<Row> all = new ArrayList<>(tables.get(table).rows());
          cells.forEach((row, others) -> all.set(row, all.get(row).with(others)));
          edited.set(table, edited.get(table).withRows(all));
        });
    return edited;
  }
}
