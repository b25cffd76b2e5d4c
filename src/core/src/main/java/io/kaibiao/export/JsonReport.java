package io.kaibiao.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.export.content.Rounded;
import io.kaibiao.export.content.WellFormed;
import io.kaibiao.report.Check;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Report;
import io.kaibiao.report.Source;
import io.kaibiao.report.Statement;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.FigureCounts;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.GridStatuses;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.TableDimensions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Streams {@code report.json}. One instance per document. */
final class JsonReport {

  private final JsonGenerator out;
  private final LineLayout layout;

  JsonReport(JsonGenerator out, LineLayout layout) {
    this.out = out;
    this.layout = layout;
  }

  void write(Report report) throws IOException {
    out.writeStartObject();
    text("schemaVersion", Report.SCHEMA_VERSION);
    write(report.source());
    new JsonProfile(out, layout).write(report.metadata());
    out.writeArrayFieldStart("tables");
    for (Table table : report.tables()) {
      write(table, report.tables());
    }
    out.writeEndArray();
    write(report.figures());
    out.writeArrayFieldStart("checks");
    for (Check check : report.checks()) {
      write(check);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("statements");
    for (Statement statement : report.statements()) {
      new JsonStatement(out, layout).write(statement);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      write(finding);
    }
    out.writeEndArray();
    new JsonDocument(out, layout).write(report.document());
    out.writeEndObject();
  }

  private void write(Source source) throws IOException {
    out.writeFieldName("source");
    startLine();
    text("name", source.name());
    text("sha256", source.sha256());
    out.writeNumberField("pages", source.pages());
    text("kind", source.kind().id());
    if (!source.coverage().isWhole()) {
      text("selection", source.selection().text());
    }
    out.writeEndObject();
  }

  private void write(Table table, List<Table> tables) throws IOException {
    out.writeStartObject();
    text("id", table.id());
    String form = table.form();
    if (form == null || !table.isRecognised()) {
      out.writeNullField("form");
    } else {
      text("form", form);
    }
    text("title", table.title());
    text("number", table.number());
    text("organization", table.organization());
    text("unit", table.unit());
    out.writeFieldName("pages");
    layout.inline();
    int[] pages = table.pages().stream().mapToInt(Integer::intValue).toArray();
    out.writeArray(pages, 0, pages.length);
    number("fiscalYear", table.fiscalYear());
    out.writeArrayFieldStart("header");
    for (int i = 0; i < table.header().size(); i++) {
      write(table.header().get(i), table.dimensions().ofColumn(i));
    }
    out.writeEndArray();
    write(table.grid(), table.isRecognised() ? null : new GridStatuses(table), tables);
    out.writeArrayFieldStart("rows");
    for (int i = 0; i < table.rows().size(); i++) {
      write(table.rows().get(i), i, table.dimensions());
    }
    out.writeEndArray();
    texts("notes", table.notes());
    out.writeEndObject();
  }

  private void write(HeaderColumn column, Dimensions place) throws IOException {
    startLine();
    text("column", column.column());
    texts("path", column.path());
    textIfKnown("ordinal", column.ordinal());
    textIfKnown("row", column.row());
    if (column.block() > 0) {
      out.writeNumberField("block", column.block());
    }
    JsonStatement.write(place, out);
    out.writeEndObject();
  }

  /** Writes a grid; with what its cells are worth unless {@code statuses} is null. */
  private void write(Grid grid, @Nullable GridStatuses statuses, List<Table> tables)
      throws IOException {
    out.writeObjectFieldStart("grid");
    Grid.Within within = grid.within();
    if (within != null) {
      out.writeFieldName("within");
      layout.inline();
      out.writeStartObject();
      text("table", tables.get(within.table()).id());
      out.writeNumberField("row", within.row());
      out.writeNumberField("column", within.column());
      out.writeEndObject();
    }
    out.writeNumberField("rows", grid.rows());
    out.writeNumberField("columns", grid.columns());
    out.writeArrayFieldStart("cells");
    for (GridCell cell : grid.cells()) {
      startLine();
      out.writeNumberField("row", cell.row());
      out.writeNumberField("column", cell.column());
      out.writeNumberField("rowSpan", cell.rowSpan());
      out.writeNumberField("columnSpan", cell.columnSpan());
      text("text", cell.text());
      JsonDocument.box(cell.box(), out);
      out.writeNumberField("page", cell.page());
      if (statuses != null && GridStatuses.isRead(cell)) {
        text("status", statuses.of(cell).id());
        out.writeFieldName("confidence");
        out.writeNumber(Rounded.confidence(statuses.confidence(cell)));
      }
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(Row row, int index, TableDimensions places) throws IOException {
    startLine();
    text("key", row.key());
    textIfKnown("line", row.line());
    text("label", row.label());
    texts("path", row.path());
    if (row.block() > 0) {
      out.writeNumberField("block", row.block());
    }
    textIfKnown("form", row.form());
    JsonStatement.write(places.ofRow(index), out);
    out.writeObjectFieldStart("cells");
    for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
      Cell cell = entry.getValue();
      out.writeObjectFieldStart(WellFormed.text(entry.getKey()));
      text("value", cell.value().canonical());
      text("unit", cell.unit());
      text("raw", cell.raw());
      text("status", cell.status().id());
      out.writeFieldName("confidence");
      out.writeNumber(Rounded.confidence(cell.confidence()));
      out.writeNumberField("page", cell.page());
      JsonDocument.box(cell.box(), out);
      texts("repairs", cell.repairs().stream().map(RepairCode::id).toList());
      text("proof", cell.evidence().verdict().id());
      textsIfAny("candidates", cell.evidence().candidates());
      textsIfAny("proofs", cell.evidence().proofs());
      JsonStatement.write(places.of(index, entry.getKey()), out);
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private void write(FigureCounts figures) throws IOException {
    out.writeFieldName("figures");
    startLine();
    out.writeNumberField("seen", figures.seen());
    out.writeNumberField("facts", figures.facts());
    out.writeNumberField("headers", figures.headers());
    out.writeNumberField("keys", figures.keys());
    out.writeNumberField("repeats", figures.repeats());
    out.writeNumberField("unplaced", figures.unplaced());
    out.writeEndObject();
  }

  private void write(Check check) throws IOException {
    startLine();
    text("rule", check.rule());
    out.writeBooleanField("holds", check.holds());
    text("left", check.left());
    text("right", check.right());
    text("tolerance", check.tolerance());
    text("table", check.table());
    text("row", check.row());
    text("column", check.column());
    out.writeEndObject();
  }

  private void write(Finding finding) throws IOException {
    startLine();
    text("severity", finding.severity().id());
    text("code", finding.code().id());
    text("message", finding.message());
    textIfKnown("table", finding.table());
    Integer page = finding.page();
    if (page != null) {
      out.writeNumberField("page", page);
    }
    out.writeEndObject();
  }

  private void startLine() throws IOException {
    layout.inline();
    out.writeStartObject();
  }

  private void text(String name, String text) throws IOException {
    out.writeStringField(name, WellFormed.text(text));
  }

  private void textIfKnown(String name, @Nullable String text) throws IOException {
    if (text != null) {
      text(name, text);
    }
  }

  private void texts(String name, List<String> texts) throws IOException {
    out.writeFieldName(name);
    layout.inline();
    out.writeStartArray();
    for (String text : texts) {
      out.writeString(WellFormed.text(text));
    }
    out.writeEndArray();
  }

  private void textsIfAny(String name, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      texts(name, texts);
    }
  }

  private void number(String name, @Nullable Integer number) throws IOException {
    if (number == null) {
      out.writeNullField(name);
    } else {
      out.writeNumberField(name, number);
    }
  }
}
