package io.kaibiao.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.export.JsonReportWriter;
import io.kaibiao.export.ReportSchema;
import io.kaibiao.report.Inspection;
import io.kaibiao.report.PageSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes an inspection as JSON: {@code {"pages": […], "report": the report.json}}. */
final class InspectionJson {

  void write(Inspection inspection, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeArrayFieldStart("pages");
    for (PageSummary page : inspection.pages()) {
      write(page, json);
    }
    json.writeEndArray();
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    new JsonReportWriter(new ReportSchema()).write(inspection.report(), report);
    json.writeFieldName("report");
    json.writeRawValue(report.toString(StandardCharsets.UTF_8).strip());
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void write(PageSummary page, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("page", page.page());
    json.writeNumberField("width", page.width());
    json.writeNumberField("height", page.height());
    json.writeStringField("content", page.content().id());
    json.writeNumberField("glyphs", page.glyphs());
    json.writeNumberField("rulings", page.rulings());
    json.writeNumberField("images", page.images());
    writeStrings("watermarks", page.watermarks(), json);
    writeStrings("tables", page.tables(), json);
    json.writeEndObject();
  }

  private static void writeStrings(String field, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
