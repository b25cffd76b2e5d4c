package io.kaibiao.export.xlsx;

import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.Severity;
import io.kaibiao.report.Source;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table in the making, with a label and a figure in each row. */
final class PrintedTable {

  private final String title;
  private final List<GridCell> grid = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  PrintedTable(String title) {
    this.title = title;
    grid.add(new GridCell(0, 0, 2, 1, "项目", box(0, 0), 1));
    grid.add(new GridCell(0, 1, 1, 2, "收入", box(0, 1), 1));
    grid.add(new GridCell(1, 1, 1, 1, "金额", box(1, 1), 1));
    grid.add(new GridCell(1, 2, 1, 1, "说明", box(1, 2), 1));
  }

  /** Adds a row with a sure figure. */
  PrintedTable row(String label, String printed, Value value) {
    return row(label, printed, value, Status.READ, List.of(), List.of());
  }

  /** Adds a row. */
  PrintedTable row(
      String label,
      String printed,
      Value value,
      Status status,
      List<RepairCode> repairs,
      List<String> candidates) {
    int row = rows.size() + 2;
    grid.add(new GridCell(row, 0, 1, 1, label, box(row, 0), 1));
    grid.add(new GridCell(row, 1, 1, 1, printed, box(row, 1), 1));
    Evidence evidence = new Evidence(Origin.PIXELS, 0.6, List.of(), candidates, List.of());
    Cell cell = new Cell(value, "万元", printed, status, 0.5, 1, box(row, 1), repairs, evidence);
    rows.add(new Row("row" + row, null, label, Map.of("amount", cell)));
    return this;
  }

  private static Box box(int row, int column) {
    return new Box(100 * column, 20 * row, 100 * column + 90, 20 * row + 18);
  }

  Table table(String id) {
    return new Table(
        id,
        "FA01",
        title,
        "公开01表",
        "某局",
        "万元",
        List.of(1),
        2023,
        List.of(new HeaderColumn("amount", List.of("收入", "金额"), null)),
        new Grid(rows.size() + 2, 3, grid),
        rows,
        List.of("注：=不是公式"));
  }

  static Value amount(String number) {
    return new Value.Amount(new BigDecimal(number));
  }

  static Report report(Table... tables) {
    return new Report(
        new Source("x.pdf", "0".repeat(64), 1, SourceKind.SCANNED, PageSelection.ALL),
        new Metadata(ReportKind.OTHER, null, "", ""),
        List.of(tables),
        List.of(),
        List.of(),
        List.of(
            new Finding(
                Severity.WARNING, FindingCode.UNKNOWN_COLUMN, "+no formula either", "01", 1)));
  }
}
