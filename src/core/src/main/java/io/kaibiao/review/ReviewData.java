package io.kaibiao.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.correction.Correction;
import io.kaibiao.correction.CorrectionNode;
import io.kaibiao.proof.Proof;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Report;
import io.kaibiao.report.Source;
import io.kaibiao.report.Statement;
import io.kaibiao.report.place.Place;
import io.kaibiao.report.table.Table;
import io.kaibiao.resource.JsonTree;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a review page shows of a report, as JSON: its tables with their cells, the identities that
 * bind these, statements and findings. Immutable; safe for use by many threads.
 *
 * <p>The JSON is no output format: page and data are of the same version.
 */
public final class ReviewData {

  private static final JsonFactory JSON = new JsonFactory();

  private final Proof proof;

  /**
   * Makes data whose identities a proof binds.
   *
   * @param proof a proof with the rules that the report was converted with
   */
  public ReviewData(Proof proof) {
    this.proof = proof;
  }

  /** Returns the data of a report. */
  public String of(Report report) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      DataOut out = new DataOut(json);
      json.writeStartObject();
      write(report.source(), out);
      write(report.metadata(), out);
      json.writeArrayFieldStart("tables");
      for (Table table : report.tables()) {
        new TableData(out).write(table);
      }
      json.writeEndArray();
      new IdentityData(out, report.tables())
          .write(proof.bindings(report.tables(), report.source().coverage()), report.checks());
      json.writeArrayFieldStart("statements");
      for (Statement statement : report.statements()) {
        write(statement, out);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("corrections");
      for (Correction correction : report.basis().corrections()) {
        JsonTree.write(CorrectionNode.of(correction), json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (Finding finding : report.findings()) {
        write(finding, out);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void write(Source source, DataOut out) throws IOException {
    out.json().writeObjectFieldStart("source");
    out.text("name", source.name());
    out.text("sha256", source.sha256());
    out.json().writeNumberField("pages", source.pages());
    out.text("kind", source.kind().id());
    out.json().writeEndObject();
  }

  private static void write(Metadata metadata, DataOut out) throws IOException {
    out.json().writeObjectFieldStart("report");
    out.text("title", metadata.title());
    out.text("organization", metadata.organization());
    Integer year = metadata.fiscalYear();
    if (year != null) {
      out.json().writeNumberField("fiscalYear", year);
    }
    out.text("kind", metadata.kind().id());
    out.json().writeEndObject();
  }

  private static void write(Statement statement, DataOut out) throws IOException {
    out.json().writeStartObject();
    out.text("section", statement.section());
    out.text("fact", statement.fact());
    out.text("value", statement.value());
    out.text("unit", statement.unit());
    @Nullable String cell = statement.agreesWith();
    @Nullable Boolean agrees = statement.agrees();
    if (cell != null && agrees != null) {
      out.text("agreesWith", cell);
      out.json().writeBooleanField("agrees", agrees);
    }
    Place place = statement.place();
    if (place != null) {
      out.json().writeNumberField("page", place.page());
      out.box(place.box());
    }
    out.json().writeEndObject();
  }

  private static void write(Finding finding, DataOut out) throws IOException {
    out.json().writeStartObject();
    out.text("severity", finding.severity().id());
    out.text("code", finding.code().id());
    out.text("message", finding.message());
    String table = finding.table();
    if (table != null) {
      out.text("table", table);
    }
    Integer page = finding.page();
    if (page != null) {
      out.json().writeNumberField("page", page);
    }
    out.json().writeEndObject();
  }

  /** Returns the numbers of the pages that hold something to look at, in order, each once. */
  public static List<Integer> pages(Report report) {
    return Stream.of(
            report.tables().stream().flatMap(t -> t.pages().stream()),
            report.statements().stream().map(Statement::place).flatMap(ReviewData::page),
            report.findings().stream().map(Finding::page).flatMap(Stream::ofNullable))
        .flatMap(numbers -> numbers)
        .filter(n -> n >= 1 && n <= report.source().pages())
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Integer> page(@Nullable Place place) {
    return Stream.ofNullable(place).map(Place::page);
  }
}
