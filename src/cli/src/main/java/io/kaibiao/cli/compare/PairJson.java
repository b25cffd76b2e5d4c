package io.kaibiao.cli.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.compare.ComparedCell;
import io.kaibiao.compare.ComparedEntry;
import io.kaibiao.compare.ComparedFigure;
import io.kaibiao.compare.IncomparableFigure;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a comparison as JSON; {@code docs/cli.md} lists the members. */
final class PairJson {

  private final JsonGenerator out;

  private PairJson(JsonGenerator out) {
    this.out = out;
  }

  /** Writes it to a stream, which is flushed and not closed. */
  static void write(ReportPair pair, OutputStream stream) throws IOException {
    JsonGenerator out = new JsonFactory().createGenerator(stream);
    out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    out.useDefaultPrettyPrinter();
    try (out) {
      new PairJson(out).write(pair);
      out.writeRaw('\n');
    }
  }

  private void write(ReportPair pair) throws IOException {
    out.writeStartObject();
    source("first", pair.first());
    source("second", pair.second());
    out.writeArrayFieldStart("places");
    for (ComparedEntry entry : pair.places().entries()) {
      write(entry);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("incomparable");
    for (IncomparableFigure figure : pair.places().incomparable()) {
      out.writeStartObject();
      out.writeStringField("side", id(figure.side()));
      out.writeStringField("reason", id(figure.reason()));
      dimensions(figure.dimensions());
      figure("figure", figure.figure());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("cells");
    for (ComparedCell cell : pair.cells().cells()) {
      write(cell);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void source(String side, Report report) throws IOException {
    out.writeObjectFieldStart(side);
    out.writeStringField("name", report.source().name());
    out.writeStringField("sha256", report.source().sha256());
    out.writeStringField("organization", report.metadata().organization());
    out.writeStringField("kind", report.metadata().kind().id());
    Integer year = report.metadata().fiscalYear();
    if (year == null) {
      out.writeNullField("fiscalYear");
    } else {
      out.writeNumberField("fiscalYear", year);
    }
    out.writeEndObject();
  }

  private void write(ComparedEntry entry) throws IOException {
    out.writeStartObject();
    out.writeStringField("outcome", id(entry.outcome()));
    out.writeStringField("body", entry.body());
    dimensions(entry.dimensions());
    out.writeStringField("heads", entry.heads());
    out.writeStringField("form", entry.form());
    figures("first", entry.first());
    figures("second", entry.second());
    out.writeEndObject();
  }

  private void write(ComparedCell cell) throws IOException {
    out.writeStartObject();
    out.writeStringField("outcome", id(cell.outcome()));
    out.writeStringField("form", cell.form());
    out.writeStringField("row", cell.row());
    out.writeStringField("column", cell.column());
    out.writeNumberField("place", cell.place());
    figureIfAny("first", cell.first());
    figureIfAny("second", cell.second());
    out.writeEndObject();
  }

  private void figureIfAny(String name, Optional<ComparedFigure> figure) throws IOException {
    if (figure.isPresent()) {
      figure(name, figure.get());
    } else {
      out.writeNullField(name);
    }
  }

  private void dimensions(Dimensions dimensions) throws IOException {
    out.writeObjectFieldStart("dimensions");
    for (Map.Entry<Dimension, String> value : dimensions.values().entrySet()) {
      out.writeStringField(value.getKey().id(), value.getValue());
    }
    out.writeEndObject();
  }

  private void figures(String name, List<ComparedFigure> figures) throws IOException {
    out.writeArrayFieldStart(name);
    for (ComparedFigure figure : figures) {
      write(figure);
    }
    out.writeEndArray();
  }

  private void figure(String name, ComparedFigure figure) throws IOException {
    out.writeFieldName(name);
    write(figure);
  }

  private void write(ComparedFigure figure) throws IOException {
    out.writeStartObject();
    out.writeStringField("table", figure.table());
    out.writeStringField("form", figure.form());
    out.writeStringField("row", figure.row());
    texts("rowPath", figure.rowPath());
    out.writeStringField("column", figure.column());
    texts("columnPath", figure.columnPath());
    out.writeNumberField("page", figure.page());
    out.writeStringField("value", figure.value().canonical());
    out.writeStringField("unit", figure.unit());
    out.writeStringField("status", figure.status().id());
    out.writeEndObject();
  }

  private void texts(String name, List<String> texts) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
