package io.kaibiao.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.export.json.JsonReport;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes {@code report.json}, the whole result, and validates it against the schema. Safe to share
 * between threads.
 */
public final class JsonReportWriter implements ReportWriter {

  /** Number of violations of the schema that a message quotes. */
  private static final int SHOWN_VIOLATIONS = 3;

  private final JsonFactory json = new JsonFactory();
  private final ReportSchema schema;

  /** Makes a writer that checks against {@code schema}. */
  public JsonReportWriter(ReportSchema schema) {
    this.schema = schema;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if the file would not be valid, which is a bug in Kaibiao
   */
  @Override
  public void write(Report report, Path folder) throws IOException {
    Path file = folder.resolve(Format.JSON.entry());
    try (OutputStream out = Files.newOutputStream(file)) {
      write(report, out);
    }
    List<String> violations = violations(file);
    if (!violations.isEmpty()) {
      Files.delete(file);
      throw new IllegalStateException(
          "the result breaks the schema of report.json, which is a bug in Kaibiao: "
              + String.join(
                  "; ", violations.subList(0, Math.min(SHOWN_VIOLATIONS, violations.size()))));
    }
  }

  private List<String> violations(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (schema.accepts(in)) {
        return List.of();
      }
    }
    try (InputStream in = Files.newInputStream(file)) {
      return schema.violations(in);
    }
  }

  /** Writes the JSON to a stream, which is flushed and not closed, without checking it. */
  public void write(Report report, OutputStream out) throws IOException {
    JsonGenerator generator = json.createGenerator(out, JsonEncoding.UTF8);
    generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (generator) {
      JsonReport.write(report, generator);
      generator.writeRaw('\n');
    }
  }
}
