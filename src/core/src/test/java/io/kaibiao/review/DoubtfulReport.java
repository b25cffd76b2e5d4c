package io.kaibiao.review;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Check;
import io.kaibiao.report.Report;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The sample report, converted, and the same with a figure that was misread. */
final class DoubtfulReport {

  static final Path DOCUMENT = Path.of("training-samples/reports/sample-final-accounts.pdf");

  /** Form, row and column of the misread figure, its values as printed and as misread. */
  static final String FORM = "FA02";

  static final String ROW = "total";
  static final String COLUMN = "total";

  private DoubtfulReport() {}

  /** Returns the report as its text layer says it. */
  static Report sound() throws InputException {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      return kaibiao.convert(DOCUMENT, ConversionOptions.DEFAULT);
    }
  }

  /** Returns the printed value of the figure that is misread in {@link #misread}. */
  static String printed(Report report) {
    return report.tables().stream()
        .filter(table -> FORM.equals(table.form()))
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.key().equals(ROW))
        .flatMap(row -> Stream.ofNullable(row.cells().get(COLUMN)))
        .map(cell -> cell.value().canonical())
        .findFirst()
        .orElseThrow();
  }

  /** Returns a value with its first digit taken for another one. */
  static String misreadAs(String value) {
    return (value.charAt(0) == '1' ? '7' : '1') + value.substring(1);
  }

  /** Returns a report one of whose figures a reader of pixels was not sure of. */
  static Report misread(Report sound) {
    String printed = printed(sound);
    String wrong = misreadAs(printed);
    Report changed =
        changed(
            sound,
            cell ->
                new Cell(
                    new Value.Amount(new BigDecimal(wrong)),
                    cell.unit(),
                    wrong,
                    Status.DOUBTFUL,
                    0.5,
                    cell.page(),
                    cell.box(),
                    List.of(RepairCode.READING_UNSURE),
                    new Evidence(
                        Origin.PIXELS,
                        0.5,
                        List.of(printed),
                        List.of(),
                        List.of(),
                        cell.evidence().verdict())));
    return with(
        changed,
        changed.tables(),
        new Proof(Rulebook.standard()).checks(changed.tables(), changed.source().coverage()));
  }

  /** Returns a report with the figure changed. */
  static Report changed(Report report, UnaryOperator<Cell> change) {
    List<Table> tables = new ArrayList<>();
    for (Table table : report.tables()) {
      if (!FORM.equals(table.form())) {
        tables.add(table);
        continue;
      }
      List<Row> rows = new ArrayList<>();
      for (Row row : table.rows()) {
        Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
        if (row.key().equals(ROW)) {
          cells.computeIfPresent(COLUMN, (column, cell) -> change.apply(cell));
        }
        rows.add(row.with(cells));
      }
      tables.add(table.withRows(rows));
    }
    return with(report, tables, report.checks());
  }

  private static Report with(Report report, List<Table> tables, List<Check> checks) {
    return new Report(
        report.source(),
        report.metadata(),
        tables,
        checks,
        report.statements(),
        report.findings(),
        report.document(),
        report.figures(),
        report.basis());
  }
}
