package io.kaibiao.testing;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Check;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Report;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.Severity;
import io.kaibiao.report.Source;
import io.kaibiao.report.Statement;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.HeaderColumn;
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
public final class DoubtfulReport {

  public static final Path DOCUMENT = Path.of("training-samples/reports/sample-final-accounts.pdf");

  /** Form, row and column of the misread figure, its values as printed and as misread. */
  public static final String FORM = "FA02";

  public static final String ROW = "total";
  public static final String COLUMN = "total";

  private DoubtfulReport() {}

  /** Returns the report as its text layer says it. */
  public static Report sound() throws InputException {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      return kaibiao.convert(DOCUMENT, ConversionOptions.DEFAULT);
    }
  }

  /** Returns the printed value of the figure that is misread in {@link #misread}. */
  public static String printed(Report report) {
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
  public static String misreadAs(String value) {
    return (value.charAt(0) == '1' ? '7' : '1') + value.substring(1);
  }

  /** Returns a report one of whose figures a reader of pixels was not sure of. */
  public static Report misread(Report sound) {
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
  public static Report changed(Report report, UnaryOperator<Cell> change) {
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

  /** What a document may hold that means harm: it does nothing where it is shown as text. */
  public static final List<String> HOSTILE =
      List.of(
          "<script>globalThis.harmed=1</script>",
          "</script><script>globalThis.harmed=1</script>",
          "<img src=x onerror=globalThis.harmed=1>",
          "<a href=\"javascript:globalThis.harmed=1\">x</a>",
          "=cmd|'/c calc'!A1",
          "<!--<script>",
          "\u202E00.001\u202C\u2067x\u2069",
          "{0} $& ${globalThis.harmed=1} \u2028 \u0000");

  /** Returns a report whose every label, head, title and text means harm. */
  public static Report hostile(Report report) {
    String all = String.join(" ", HOSTILE);
    List<Table> tables = new ArrayList<>();
    for (Table table : report.tables()) {
      List<Row> rows = new ArrayList<>();
      for (Row row : table.rows()) {
        String text = HOSTILE.get(rows.size() % HOSTILE.size());
        Map<String, Cell> cells = new LinkedHashMap<>();
        row.cells()
            .forEach(
                (column, cell) ->
                    cells.put(
                        column,
                        cell.as(
                            cells.isEmpty() ? new Value.Text(text) : cell.value(),
                            Status.DOUBTFUL,
                            0.5,
                            cell.repairs(),
                            new Evidence(
                                Origin.PIXELS, 0.5, HOSTILE, List.of(text), List.of(text)))));
        rows.add(new Row("x:" + text + rows.size(), row.line(), text, HOSTILE, 0, null, cells));
      }
      List<HeaderColumn> header =
          table.header().stream()
              .map(h -> new HeaderColumn(h.column(), HOSTILE.subList(0, 3), all))
              .toList();
      tables.add(
          new Table(
              table.id(),
              "x:" + all,
              all,
              all,
              all,
              "万元",
              table.pages(),
              2023,
              header,
              table.grid(),
              rows,
              HOSTILE));
    }
    Source source = report.source();
    return new Report(
        new Source(all, source.sha256(), source.pages(), source.kind(), source.selection()),
        new Metadata(ReportKind.OTHER, 2023, all, all),
        tables,
        List.of(new Check(all, false, all, all, all, "01", all, all)),
        List.of(new Statement(all, all, all, all + "/" + all + "/" + all, false)),
        List.of(new Finding(Severity.WARNING, FindingCode.WATERMARK, all, "01", 1)),
        report.document(),
        report.figures());
  }
}
