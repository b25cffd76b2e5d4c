package io.kaibiao.form;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.evaluationform.PerformanceReader;
import io.kaibiao.evaluationform.PerformanceReader.PerformanceGrid;
import io.kaibiao.form.Recogniser.Recognition;
import io.kaibiao.form.caption.Caption;
import io.kaibiao.form.caption.CaptionReader;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.columns.ColumnMapping;
import io.kaibiao.form.columns.LabelColumns;
import io.kaibiao.form.correction.Corrections;
import io.kaibiao.form.rows.Namers;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import io.kaibiao.report.table.FigureCounts;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.table.GridTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Converts a logical table to a canonical form: recognizes the form, names its columns and rows,
 * and parses the cells.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class FormReader {

  private final Catalogue catalogue;
  private final CaptionReader captions;
  private final Recogniser recogniser;
  private final PerformanceReader performances;
  private final Corrections corrections;
  private final OpenTables open;
  private final SideBySideForms sideBySide;

  /** Makes a reader over a catalogue. */
  public FormReader(Catalogue catalogue) {
    this(catalogue, Checkpoint.NONE);
  }

  /**
   * Makes a reader over a catalogue.
   *
   * @param checkpoint passed before each form that a table is compared with
   */
  FormReader(Catalogue catalogue, Checkpoint checkpoint) {
    this.catalogue = catalogue;
    this.captions = new CaptionReader(catalogue, new CatalogueLexicon(catalogue));
    this.recogniser = new Recogniser(catalogue, checkpoint);
    this.performances = new PerformanceReader(catalogue.performance());
    this.corrections = new Corrections(catalogue);
    this.open = new OpenTables(catalogue, corrections);
    this.sideBySide = new SideBySideForms(catalogue, recogniser, corrections);
  }

  /**
   * A table with canonical names, and the findings about it.
   *
   * @param form the form with rows and columns, or null if it is a performance evaluation form or
   *     unknown
   * @param figures where its figures ended; none counted in a performance evaluation form
   */
  public record FormTable(
      Table table, @Nullable Form form, List<Finding> findings, FigureCounts figures) {
    public FormTable {
      findings = List.copyOf(findings);
    }
  }

  /** Returns what is printed around a table. */
  public Caption caption(GridTable table) {
    return captions.read(table);
  }

  /**
   * Returns a table as a form. Organisation, unit and year are as printed, empty where none are.
   *
   * @param id the table's number in the report
   * @param caption what is printed around it
   * @param context what is known of the report
   */
  public FormTable read(GridTable table, String id, Caption caption, ReportContext context) {
    Optional<PerformanceGrid> performance = performances.read(table, caption.title());
    if (performance.isPresent()) {
      return new FormTable(
          performance(table, id, caption, performance.get()), null, List.of(), FigureCounts.NONE);
    }
    PrintedTable printed = new PrintedTable(table, caption, catalogue);
    Optional<Recognition> recognition = recogniser.recognise(printed, context);
    if (recognition.isEmpty()) {
      return sideBySide
          .read(printed, context)
          .map(pair -> pair(table, id, printed, pair))
          .orElseGet(() -> open(table, id, caption, printed));
    }
    Form form = recognition.get().form();
    PrintedRows own = printed.as(form);
    ReadRows rows =
        new RowReader(catalogue, corrections, own.plan(), recognition.get(), caption)
            .read(own.rows(), table.breaks());
    Table read = table(table, id, caption, form.id(), rows);
    boolean namedByHeads = recognition.get().mapping().layout() == ColumnMapping.Layout.PLAIN;
    List<Finding> findings = new ArrayList<>(rowFindings(read, form));
    if (namedByHeads) {
      findings.addAll(0, columnFindings(read, form));
    }
    FigureAccount account = new FigureAccount(table, own.plan(), rows.rows(), catalogue);
    findings.addAll(account.findings(id));
    return new FormTable(read, form, findings, account.counts());
  }

  /** Returns a table that holds two forms side by side. */
  private FormTable pair(
      GridTable table, String id, PrintedTable printed, SideBySideForms.Pair pair) {
    FigureAccount account =
        new FigureAccount(
            table, printed.by(LabelColumns.BY_HEADERS).plan(), pair.rows().rows(), catalogue);
    Table read = table(table, id, printed.caption(), pair.form(), pair.rows());
    return new FormTable(
        read, catalogue.form(pair.form()).orElseThrow(), account.findings(id), account.counts());
  }

  /** Returns a table that is no form of the catalogue. */
  private FormTable open(GridTable table, String id, Caption caption, PrintedTable printed) {
    ReadRows rows = open.read(printed);
    FigureAccount account =
        new FigureAccount(
            table, printed.by(LabelColumns.BY_CONTENT).plan(), rows.rows(), catalogue);
    int figures = rows.rows().stream().mapToInt(row -> row.cells().size()).sum();
    List<Finding> findings = new ArrayList<>();
    if (figures > 0) {
      findings.add(
          new Finding(
              Severity.INFO,
              FindingCode.UNKNOWN_TABLE,
              "no form of the catalogue fits; figures under their printed names: " + figures,
              id,
              table.pages().get(0)));
    }
    findings.addAll(account.findings(id));
    Table read =
        figures == 0
            ? table(table, id, caption, null, new ReadRows(List.of(), List.of()))
            : table(table, id, caption, ForeignName.of(caption.title()), rows);
    return new FormTable(read, null, findings, account.counts());
  }

  private static Table table(
      GridTable table, String id, Caption caption, @Nullable String form, ReadRows rows) {
    return new Table(
        id,
        form,
        caption.title(),
        caption.number(),
        caption.organization(),
        caption.unit(),
        table.pages(),
        caption.year(),
        rows.header(),
        table.grid(),
        rows.rows(),
        List.of());
  }

  private static Table performance(
      GridTable table, String id, Caption caption, PerformanceGrid grid) {
    String unit = caption.unit().isEmpty() ? grid.unit() : caption.unit();
    return new Table(
        id,
        grid.form(),
        grid.title(),
        caption.number(),
        caption.organization(),
        unit,
        table.pages(),
        caption.year(),
        List.of(),
        table.grid(),
        grid.rows(new PerformanceCells(unit)),
        List.of());
  }

  private static List<Finding> columnFindings(Table table, Form form) {
    List<Finding> findings = new ArrayList<>();
    for (HeaderColumn column : table.header()) {
      if (ForeignName.isForeign(column.column())) {
        findings.add(
            new Finding(
                Severity.WARNING,
                FindingCode.UNKNOWN_COLUMN,
                form.id() + " has no column for the heads " + String.join(" / ", column.path()),
                table.id(),
                table.pages().get(0)));
      }
    }
    return findings;
  }

  private List<Finding> rowFindings(Table table, Form form) {
    List<Finding> findings = new ArrayList<>();
    int page = table.pages().get(0);
    for (Row row : table.rows()) {
      if (ForeignName.isForeign(row.key())) {
        findings.add(
            new Finding(
                Severity.WARNING,
                FindingCode.UNKNOWN_ROW,
                form.id() + " has no row for the label " + row.label(),
                table.id(),
                page));
      } else if (isUnknownSubject(form, row.key())) {
        findings.add(
            new Finding(
                Severity.INFO,
                FindingCode.UNKNOWN_SUBJECT,
                "the code " + row.key() + " (" + row.label() + ") is not in the catalogue",
                table.id(),
                page));
      }
      for (var cell : row.cells().entrySet()) {
        if (cell.getValue().repairs().contains(RepairCode.NOT_A_NUMBER)) {
          findings.add(
              new Finding(
                  Severity.WARNING,
                  FindingCode.NOT_A_NUMBER,
                  "the cell "
                      + row.key()
                      + "/"
                      + cell.getKey()
                      + " holds no figure: "
                      + cell.getValue().raw(),
                  table.id(),
                  cell.getValue().page()));
        }
      }
    }
    return findings;
  }

  private boolean isUnknownSubject(Form form, String key) {
    if (key.isEmpty() || !Character.isDigit(key.charAt(0))) {
      return false;
    }
    return form.rowKey().isCode()
        && Namers.classifications(form, catalogue).stream()
            .allMatch(subjects -> subjects.byCode(key).isEmpty());
  }
}
