package io.kaibiao.batch;

import io.kaibiao.file.Sha256;
import io.kaibiao.report.Check;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.Severity;
import io.kaibiao.report.Source;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.Statement;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Small reports to test with. */
public final class Reports {

  private static final Box BOX = new Box(10, 20, 30, 40);

  private Reports() {}

  /** A report without a table. */
  public static Report empty(String name) {
    return new Report(source(name), metadata(), List.of(), List.of(), List.of(), List.of());
  }

  /** The same report, as made from the bytes of an input. */
  public static Report madeFrom(Input input, Report report) {
    Source before = report.source();
    try (InputStream in = input.open()) {
      Source source =
          new Source(
              before.name(), Sha256.of(in), before.pages(), before.kind(), before.selection());
      return new Report(
          source,
          report.metadata(),
          report.tables(),
          report.checks(),
          report.statements(),
          report.findings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A report with one form of one cell, whose status is given. */
  public static Report ofOneCell(String name, Status status) {
    return new Report(
        source(name), metadata(), List.of(table(status)), List.of(), List.of(), List.of());
  }

  /** A report with a doubtful cell, a failed check, a contradiction and findings of each kind. */
  public static Report doubtful(String name) {
    return new Report(
        source(name),
        metadata(),
        List.of(table(Status.DOUBTFUL)),
        List.of(
            new Check(
                "FA01.income_year_total", false, "1.00", "2.00", "0.04", "01", "total", "amount"),
            new Check(
                "FA01.expenditure_year_total",
                true,
                "1.00",
                "1.00",
                "0.04",
                "01",
                "total",
                "amount")),
        List.of(
            new Statement("收入", "收入总计", "3.00", "FA01/income_total/amount", false),
            new Statement("支出", "支出总计", "3.00", null, null)),
        List.of(
            new Finding(
                Severity.ERROR, FindingCode.UNREADABLE_PAGE, "page 3 can't be read", null, 3),
            new Finding(Severity.WARNING, FindingCode.UNKNOWN_COLUMN, "no such column", "01", 1),
            new Finding(
                Severity.INFO, FindingCode.WATERMARK, "a watermark was left out", null, 1)));
  }

  private static Table table(Status status) {
    Cell cell =
        new Cell(
            new Value.Amount(new BigDecimal("1287.48")),
            "万元",
            "1287.48",
            status,
            0.5,
            1,
            BOX,
            List.of());
    return new Table(
        "01",
        "FA01",
        "收入支出决算总表",
        "公开01表",
        "某某局",
        "万元",
        List.of(1),
        2023,
        List.of(
            new HeaderColumn("item", List.of("收入", "项目"), null),
            new HeaderColumn("amount", List.of("收入", "金额"), "1")),
        new Grid(1, 1, List.of(new GridCell(0, 0, 1, 1, "1287.48", BOX, 1))),
        List.of(new Row("general_public_budget", "1", "一般公共预算", Map.of("amount", cell))),
        List.of("注：本表反映总收支。"));
  }

  private static Source source(String name) {
    return new Source(name, "0".repeat(64), 1, SourceKind.DIGITAL, PageSelection.ALL);
  }

  private static Metadata metadata() {
    return new Metadata(ReportKind.FINAL_ACCOUNTS, 2023, "某某局", "2023年度部门决算");
  }
}
