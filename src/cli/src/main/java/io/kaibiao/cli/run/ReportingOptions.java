package io.kaibiao.cli.run;

import io.kaibiao.batch.BatchListener;
import io.kaibiao.batch.Input;
import io.kaibiao.cli.terminal.OptionWords;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.ProgressLine;
import io.kaibiao.cli.terminal.Verbosity;
import io.kaibiao.cli.terminal.VerbosityOptions;
import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options of {@code convert} about what is reported, and how. */
public final class ReportingOptions {

  @Option(
      names = "--strict",
      description = "End with status 3 if anything is doubtful or lost or a check fails.")
  private boolean strict;

  @Option(
      names = "--log",
      paramLabel = "FORMAT",
      converter = LogFormatConverter.class,
      description = "text, or json: one JSON object a line on standard error (default: text).")
  private LogFormat log = LogFormat.TEXT;

  @Mixin private VerbosityOptions verbosity = new VerbosityOptions();

  /** Returns how much is reported. */
  public Verbosity verbosity() {
    return verbosity.verbosity();
  }

  /** Returns which results are reported as problems. */
  public Strictness strictness() {
    return strict ? Strictness.STRICT : Strictness.LENIENT;
  }

  /**
   * Returns what reports a run.
   *
   * @param inputs the inputs of the run
   * @param command the command, whose options may help
   * @param target returns the location of a result for its folder name
   */
  public RunListener listener(
      ProcessStreams process,
      List<Input> inputs,
      CommandSpec command,
      UnaryOperator<String> target) {
    if (log == LogFormat.JSON) {
      return new EventLog(process.err());
    }
    RunReport.Style style =
        new RunReport.Style(verbosity(), strictness(), new OptionWords(command));
    if (process.errIsTerminal() && verbosity() == Verbosity.NORMAL) {
      ProgressLine progress = new ProgressLine(process, inputs, System::nanoTime);
      return new RunReport(progress, progress, style, target);
    }
    return new RunReport(process.messages(), new BatchListener() {}, style, target);
  }
}
