package io.kaibiao.proof.figures;

import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects replacement cells for the tables of one report. Mutable. */
public final class SettledCells {

  private final Map<Integer, Map<Integer, Map<String, Cell>>> cells = new HashMap<>();

  public void put(int table, int row, String column, Cell cell) {
    cells
        .computeIfAbsent(table, t -> new HashMap<>())
        .computeIfAbsent(row, r -> new HashMap<>())
        .put(column, cell);
  }

  /** Returns the tables with the replacement cells. */
  public List<Table> in(List<Table> tables) {
    List<Table> settled = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      Map<Integer, Map<String, Cell>> rows = cells.get(t);
      settled.add(rows == null ? tables.get(t) : with(tables.get(t), rows));
    }
    return settled;
  }

  private static Table with(Table table, Map<Integer, Map<String, Cell>> changed) {
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      Map<String, Cell> others = changed.get(r);
      if (others == null) {
        rows.add(row);
      } else {
        Map<String, Cell> all = new LinkedHashMap<>(row.cells());
        all.putAll(others);
        rows.add(row.with(all));
      }
    }
    return table.withRows(rows);
  }
}
