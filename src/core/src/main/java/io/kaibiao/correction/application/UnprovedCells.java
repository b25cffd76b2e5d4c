package io.kaibiao.correction.application;

import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.UnprovedCell;
import io.kaibiao.report.table.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which cells a proof changed, and takes its changes back. */
final class UnprovedCells {

  private UnprovedCells() {}

  /**
   * Returns the cells of which the proved tables do not tell what they were.
   *
   * @param before the tables before the proof
   * @param after the same tables and rows after it
   */
  static List<UnprovedCell> of(List<Table> before, List<Table> after) {
    List<UnprovedCell> cells = new ArrayList<>();
    for (int t = 0; t < before.size(); t++) {
      for (int r = 0; r < before.get(t).rows().size(); r++) {
        add(t, r, before.get(t), after.get(t), cells);
      }
    }
    return cells;
  }

  private static void add(int t, int r, Table before, Table after, List<UnprovedCell> cells) {
    Map<String, Cell> were = before.rows().get(r).cells();
    Map<String, Cell> are = after.rows().get(r).cells();
    int position = 0;
    for (Map.Entry<String, Cell> was : were.entrySet()) {
      Cell is = are.get(was.getKey());
      if (is == null || !usual(is).equals(was.getValue())) {
        cells.add(new UnprovedCell(t, r, was.getKey(), was.getValue(), position));
      }
      position++;
    }
    for (String column : are.keySet()) {
      if (!were.containsKey(column)) {
        cells.add(new UnprovedCell(t, r, column, null, 0));
      }
    }
  }

  /** Returns the tables as they were before the proof. */
  static List<Table> restored(List<Table> proved, List<UnprovedCell> cells) {
    List<Table> plain = proved.stream().map(UnprovedCells::usual).toList();
    TableEdits edits = new TableEdits(plain);
    for (UnprovedCell cell : cells) {
      TablePlace place = new TablePlace(cell.table(), cell.row(), cell.column());
      if (cell.table() >= plain.size() || cell.row() >= plain.get(cell.table()).rows().size()) {
        throw new IllegalArgumentException(
            "speaks of a row of table " + cell.table() + " that it does not have");
      }
      Cell before = cell.before();
      if (before == null) {
        edits.remove(place);
      } else if (plain
          .get(cell.table())
          .rows()
          .get(cell.row())
          .cells()
          .containsKey(cell.column())) {
        edits.put(place, before);
      } else {
        edits.insert(place, before, cell.position());
      }
    }
    return edits.tables();
  }

  private static Table usual(Table table) {
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
      cells.replaceAll((column, cell) -> usual(cell));
      rows.add(row.with(cells));
    }
    return table.withRows(rows);
  }

  /** Returns a cell as nearly all were before the proof of which nothing else is said. */
  private static Cell usual(Cell cell) {
    return cell.as(
        cell.value(),
        cell.status(),
        cell.status() == Status.READ ? cell.evidence().confidence() : cell.confidence(),
        cell.repairs(),
        cell.evidence().judged(List.of(), List.of()).withVerdict(Verdict.UNBOUND));
  }
}
