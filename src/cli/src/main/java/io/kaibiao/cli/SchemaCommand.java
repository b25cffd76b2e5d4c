package io.kaibiao.cli;

import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.correction.CorrectionSchema;
import io.kaibiao.export.ReportSchema;
import io.kaibiao.form.own.FileSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kaibiao schema}: the JSON Schema of report.json. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Print the JSON Schema of report.json, or of a file that other commands take.")
final class SchemaCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  /** The files that have a schema. */
  enum Schema {
    REPORT,
    CATALOGUE,
    CORRECTIONS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "WHAT",
      description = "report (the default), catalogue or corrections.")
  private Schema schema = Schema.REPORT;

  SchemaCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    String text =
        switch (schema) {
          case REPORT -> new ReportSchema().text();
          case CATALOGUE -> FileSchema.text();
          case CORRECTIONS -> CorrectionSchema.text();
        };
    surroundings.out().write(text.getBytes(StandardCharsets.UTF_8));
    surroundings.out().flush();
    return ExitStatus.OK;
  }
}
