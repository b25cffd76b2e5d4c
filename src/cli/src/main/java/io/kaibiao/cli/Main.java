package io.kaibiao.cli;

import io.kaibiao.cli.samples.CorrectionsCommand;
import io.kaibiao.cli.samples.FiguresCommand;
import io.kaibiao.cli.samples.MeasureCommand;
import io.kaibiao.cli.samples.RecipesCommand;
import io.kaibiao.cli.samples.ReportsCommand;
import io.kaibiao.cli.samples.SamplesCommand;
import io.kaibiao.cli.samples.ScansCommand;
import io.kaibiao.cli.samples.StripsCommand;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.Failures;
import io.kaibiao.cli.terminal.LibraryLog;
import io.kaibiao.cli.terminal.Messages;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.UsageProblems;
import io.kaibiao.cli.terminal.WatchedOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** The program {@code kaibiao}. */
public final class Main {

  private static final int HELP_WIDTH = 100;

  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String... arguments) {
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
    LibraryLog.unite();
    System.exit(run(ProcessStreams.ofProcess(), ConversionSource.KAIBIAO, arguments));
  }

  /**
   * Runs one command and returns its exit status. Reports an error if standard output could not be
   * written and the command did not fail because of it.
   */
  static int run(ProcessStreams surroundings, ConversionSource source, String... arguments) {
    WatchedOutput out = new WatchedOutput(surroundings.out());
    int status = commandLine(surroundings, out, source).execute(arguments);
    Optional<IOException> failure = out.failure();
    if (failure.isEmpty() || status == ExitStatus.FAILED) {
      return status;
    }
    if (!out.isAbandoned()) {
      new Messages(surroundings.err()).problem(Failures.output(failure.get()));
    }
    return ExitStatus.FAILED;
  }

  /** Returns the commands, bound to a process and a conversion. */
  public static CommandLine commandLine(
      ProcessStreams process, WatchedOutput out, ConversionSource source) {
    ProcessStreams surroundings = process.withOut(out);
    Messages messages = new Messages(surroundings.err());
    return new CommandLine(new KaibiaoCommand())
        .addSubcommand(new ConvertCommand(surroundings, source))
        .addSubcommand(new InspectCommand(surroundings))
        .addSubcommand(new ValidateCommand(surroundings))
        .addSubcommand(new EvaluateCommand(surroundings))
        .addSubcommand(new FormsCommand(surroundings))
        .addSubcommand(new SchemaCommand(surroundings))
        .addSubcommand(new DoctorCommand(surroundings))
        .addSubcommand(samples(surroundings))
        .addSubcommand(new HelpCommand())
        .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
        .registerConverter(Path.class, Path::of)
        .setExpandAtFiles(false)
        .setUsageHelpWidth(HELP_WIDTH)
        .setOut(surroundings.text())
        .setParameterExceptionHandler(new UsageProblems(messages))
        .setExecutionExceptionHandler(new Failures(messages, out));
  }

  private static CommandLine samples(ProcessStreams surroundings) {
    return new CommandLine(new SamplesCommand())
        .addSubcommand(new RecipesCommand(surroundings))
        .addSubcommand(new ReportsCommand(surroundings))
        .addSubcommand(new ScansCommand(surroundings))
        .addSubcommand(new StripsCommand(surroundings))
        .addSubcommand(new CorrectionsCommand(surroundings))
        .addSubcommand(new FiguresCommand(surroundings))
        .addSubcommand(new MeasureCommand(surroundings))
        .addSubcommand(new HelpCommand());
  }
}
