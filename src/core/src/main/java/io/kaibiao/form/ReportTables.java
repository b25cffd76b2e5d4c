package io.kaibiao.form;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.form.FormReader.FormTable;
import io.kaibiao.form.caption.Caption;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.form.columns.ColumnUnit;
import io.kaibiao.form.correction.Corrections;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.FigureCounts;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.table.GridTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads all tables of one report as forms. A table that prints no organisation, year or unit takes
 * the report's.
 *
 * @param metadata title, organisation, year and kind of the report
 * @param tables its tables in reading order
 * @param findings problems found in them
 * @param figures where their figures ended
 */
public record ReportTables(
    Metadata metadata, List<Table> tables, List<Finding> findings, FigureCounts figures) {
  public ReportTables {
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }

  /**
   * Reads the tables of a report.
   *
   * @param cover the lines of its first page
   */
  public static ReportTables read(
      Catalogue catalogue, List<TextLine> cover, List<GridTable> printed) {
    return read(catalogue, cover, printed, Checkpoint.NONE);
  }

  /**
   * Reads the tables of a report.
   *
   * @param firstPage its lines
   * @param checkpoint passed before each table
   */
  public static ReportTables read(
      Catalogue catalogue,
      List<TextLine> firstPage,
      List<GridTable> printed,
      Checkpoint checkpoint) {
    List<TextLine> cover = CoverTitle.lookedAt(firstPage);
    MetadataReader reader = new MetadataReader(catalogue);
    FormReader forms = new FormReader(catalogue, checkpoint);
    List<Caption> captions = printed.stream().map(forms::caption).toList();
    ReportContext context = new ReportContextReader(catalogue).read(reader.title(cover), captions);
    List<FormTable> read = new ArrayList<>();
    for (int t = 0; t < printed.size(); t++) {
      checkpoint.pass();
      String id = String.format(Locale.ROOT, "%02d", t + 1);
      read.add(forms.read(printed.get(t), id, captions.get(t), context));
    }
    checkpoint.pass();
    List<Table> tables = read.stream().map(FormTable::table).toList();
    List<ReportKind> kinds =
        read.stream().map(FormTable::form).filter(f -> f != null).map(Form::kind).toList();
    Metadata metadata = reader.read(cover, tables, kinds);
    checkpoint.pass();
    String unit = commonUnit(read);
    List<Table> completed =
        read.stream().map(t -> completed(t, metadata, unit, catalogue)).toList();
    return new ReportTables(
        metadata,
        new Corrections(catalogue).tables(completed, metadata.organization()),
        read.stream().flatMap(t -> t.findings().stream()).toList(),
        read.stream().map(FormTable::figures).reduce(FigureCounts.NONE, FigureCounts::plus));
  }

  /** Returns the unit if all forms that print one agree, else an empty text. */
  private static String commonUnit(List<FormTable> tables) {
    List<String> units =
        tables.stream()
            .filter(t -> t.form() != null)
            .map(t -> t.table().unit())
            .filter(u -> !u.isEmpty())
            .distinct()
            .toList();
    return units.size() == 1 ? units.get(0) : "";
  }

  /** Returns the full organisation for a table whose cell shows only the beginning of it. */
  private static String organization(String printed, String ofReport, Furniture furniture) {
    boolean cut = ofReport.startsWith(printed) && !furniture.isWholeOrganization(printed);
    return printed.isEmpty() || cut ? ofReport : printed;
  }

  private static Table completed(
      FormTable read, Metadata metadata, String commonUnit, Catalogue catalogue) {
    Table t = read.table();
    String form = t.form();
    FormTitle title = new FormTitle(catalogue.titleWords());
    Set<String> counts = counts(t, catalogue.heads());
    boolean open = form != null && ForeignName.isForeign(form);
    // A performance evaluation form holds points beside amounts, so only a printed unit counts.
    boolean adopts = t.unit().isEmpty() && read.form() != null;
    String unit = adopts ? commonUnit : t.unit();
    return new Table(
        t.id(),
        open ? ForeignName.of(title.plain(t.title(), metadata.organization())) : form,
        t.title(),
        t.number(),
        organization(t.organization(), metadata.organization(), catalogue.furniture()),
        unit,
        t.pages(),
        t.fiscalYear() == null ? metadata.fiscalYear() : t.fiscalYear(),
        t.header(),
        t.grid(),
        adopts && !unit.isEmpty()
            ? t.rows().stream().map(r -> withUnit(r, unit, counts)).toList()
            : t.rows(),
        t.notes());
  }

  /** Returns the columns whose headers say that they count things. */
  private static Set<String> counts(Table table, HeaderWords words) {
    return table.header().stream()
        .filter(column -> ColumnUnit.of(column.path(), words).kind() == ColumnUnit.Kind.COUNT)
        .map(HeaderColumn::column)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Row withUnit(Row row, String unit, Set<String> counts) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (id, c) -> {
              boolean bare =
                  c.unit().isEmpty() && c.value() instanceof Value.Amount && !counts.contains(id);
              cells.put(id, bare ? c.in(unit) : c);
            });
    return row.with(cells);
  }
}
