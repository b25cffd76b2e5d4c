package io.kaibiao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.report.Check;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Report;
import io.kaibiao.report.Source;
import io.kaibiao.report.Statement;
import io.kaibiao.report.table.FigureCounts;
import io.kaibiao.report.table.Table;
import java.io.IOException;

/** Streams {@code report.json}. One instance per document. */
public final class JsonReport {

  private final JsonGenerator out;
  private final LineLayout layout;
  private final JsonMembers members;

  private JsonReport(JsonGenerator out, LineLayout layout) {
    this.out = out;
    this.layout = layout;
    this.members = new JsonMembers(out, layout);
  }

  /** Writes a report with a generator, whose layout is set. */
  public static void write(Report report, JsonGenerator out) throws IOException {
    LineLayout layout = new LineLayout();
    out.setPrettyPrinter(layout);
    new JsonReport(out, layout).write(report);
  }

  private void write(Report report) throws IOException {
    out.writeStartObject();
    members.text("schemaVersion", Report.SCHEMA_VERSION);
    write(report.source());
    new JsonProfile(out, layout).write(report.metadata());
    out.writeArrayFieldStart("tables");
    JsonTable tables = new JsonTable(members);
    for (Table table : report.tables()) {
      tables.write(table, report.tables());
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
    new JsonBasis(members).write(report.basis(), report.tables());
    out.writeEndObject();
  }

  private void write(Source source) throws IOException {
    out.writeFieldName("source");
    members.startLine();
    members.text("name", source.name());
    members.text("sha256", source.sha256());
    out.writeNumberField("pages", source.pages());
    members.text("kind", source.kind().id());
    if (!source.coverage().isWhole()) {
      members.text("selection", source.selection().text());
    }
    out.writeEndObject();
  }

  private void write(FigureCounts figures) throws IOException {
    out.writeFieldName("figures");
    members.startLine();
    out.writeNumberField("seen", figures.seen());
    out.writeNumberField("facts", figures.facts());
    out.writeNumberField("headers", figures.headers());
    out.writeNumberField("keys", figures.keys());
    out.writeNumberField("repeats", figures.repeats());
    out.writeNumberField("unplaced", figures.unplaced());
    out.writeEndObject();
  }

  private void write(Check check) throws IOException {
    members.startLine();
    members.text("rule", check.rule());
    out.writeBooleanField("holds", check.holds());
    members.text("left", check.left());
    members.text("right", check.right());
    members.text("tolerance", check.tolerance());
    members.text("table", check.table());
    members.text("row", check.row());
    members.text("column", check.column());
    out.writeEndObject();
  }

  private void write(Finding finding) throws IOException {
    members.startLine();
    members.text("severity", finding.severity().id());
    members.text("code", finding.code().id());
    members.text("message", finding.message());
    members.textIfKnown("table", finding.table());
    Integer page = finding.page();
    if (page != null) {
      out.writeNumberField("page", page);
    }
    out.writeEndObject();
  }
}
