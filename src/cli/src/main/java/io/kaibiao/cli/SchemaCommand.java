package io.kaibiao.cli;

import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.export.ReportSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code kaibiao schema}: the JSON Schema of report.json. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Print the JSON Schema of report.json.")
final class SchemaCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  SchemaCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    surroundings.out().write(new ReportSchema().text().getBytes(StandardCharsets.UTF_8));
    surroundings.out().flush();
    return ExitStatus.OK;
  }
}
