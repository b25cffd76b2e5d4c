package io.kaibiao.proof.rows;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.proof.figures.SettledCells;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.GridStatuses;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Inserts rows into tables, blank or with amounts, and renames rows. */
final class RowInsertion {

  private RowInsertion() {}

  /** Returns the tables with blank rows where rows may have been lost. */
  static List<Table> blank(List<Table> tables, List<LostRow> rows) {
    List<Table> all = new ArrayList<>(tables);
    for (LostRow row : rows) {
      Table table = all.get(row.table());
      if (indexOf(table, row.key()) < 0) {
        List<Row> more = new ArrayList<>(table.rows());
        more.add(indexOf(table, row.after()) + 1, new Row(row.key(), null, row.label(), Map.of()));
        all.set(row.table(), table.withRows(more));
      }
    }
    return all;
  }

  /** Returns the tables with the computed amounts of blank rows, each doubtful. */
  static List<Table> filled(List<Table> tables, RowFilling filling) {
    SettledCells settled = new SettledCells();
    for (int f : filling.filled()) {
      Amount figure = filling.graph().figures().get(f);
      Table table = tables.get(figure.table());
      settled.put(
          figure.table(),
          figure.row(),
          figure.column(),
          cell(
              beside(table, figure),
              new Value.Amount(Money.printed(filling.value(f), figure.factor(), figure.decimals())),
              filling.isBorneOut(f) ? RepairCode.ROW_RESTORED : RepairCode.ROW_GUESSED));
    }
    return settled.in(tables).stream().map(RowInsertion::ordered).toList();
  }

  /** Returns a table with the cells of each row in the order of its columns. */
  private static Table ordered(Table table) {
    Set<String> columns = new LinkedHashSet<>();
    table.header().forEach(column -> columns.add(column.column()));
    table.rows().forEach(row -> columns.addAll(row.cells().keySet()));
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      Map<String, Cell> cells = new LinkedHashMap<>();
      for (String column : columns) {
        Cell cell = row.cells().get(column);
        if (cell != null) {
          cells.put(column, cell);
        }
      }
      rows.add(row.with(cells));
    }
    return table.withRows(rows);
  }

  /** Returns a table with one row renamed and its amounts doubtful. */
  static Table named(Table table, int row, LostRow name) {
    List<Row> rows = new ArrayList<>(table.rows());
    Row old = rows.get(row);
    Map<String, Cell> cells = new LinkedHashMap<>();
    old.cells()
        .forEach(
            (column, cell) -> {
              List<RepairCode> repairs = new ArrayList<>(cell.repairs());
              repairs.add(RepairCode.ROW_FROM_FIGURES);
              cells.put(
                  column,
                  cell.as(
                      cell.value(),
                      Status.DOUBTFUL,
                      Math.min(cell.confidence(), GridStatuses.DOUBTFUL_CONFIDENCE),
                      repairs,
                      cell.evidence()));
            });
    String label = old.label().isEmpty() ? name.label() : old.label();
    rows.set(row, old.named(name.key(), label, cells));
    return table.withRows(rows);
  }

  private static int indexOf(Table table, String key) {
    for (int r = table.rows().size() - 1; r >= 0; r--) {
      if (table.rows().get(r).key().equals(key)) {
        return r;
      }
    }
    return -1;
  }

  /** Returns the nearest cell above a blank one, or below it where there is none above. */
  private static Cell beside(Table table, Amount figure) {
    for (int away = 1; away < table.rows().size(); away++) {
      for (int r : new int[] {figure.row() - away, figure.row() + away}) {
        if (r >= 0 && r < table.rows().size()) {
          Map<String, Cell> cells = table.rows().get(r).cells();
          Cell same = cells.get(figure.column());
          if (same != null) {
            return same;
          }
        }
      }
    }
    return new Cell(
        new Value.Text(""),
        table.unit(),
        "",
        Status.DOUBTFUL,
        GridStatuses.DOUBTFUL_CONFIDENCE,
        table.pages().get(0),
        new Box(0, 0, 0, 0),
        List.of());
  }

  private static Cell cell(Cell beside, Value value, RepairCode repair) {
    return new Cell(
        value,
        beside.unit(),
        "",
        Status.DOUBTFUL,
        GridStatuses.DOUBTFUL_CONFIDENCE,
        beside.page(),
        beside.box(),
        List.of(repair),
        new Evidence(Origin.PIXELS, 0, List.of(), List.of(), List.of()));
  }
}
