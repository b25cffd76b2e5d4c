package io.kaibiao.cli;

import io.kaibiao.cli.language.Language;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.Failures;
import io.kaibiao.cli.terminal.InterruptSignal;
import io.kaibiao.cli.terminal.LibraryLog;
import io.kaibiao.cli.terminal.Messages;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.UsageProblems;
import io.kaibiao.cli.terminal.WatchedOutput;
import io.kaibiao.page.font.SubstituteFonts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

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
    // Images are in memory; the temporary folder may be full, or not writable.
    ImageIO.setUseCache(false);
    SubstituteFonts.forProcess();
    InterruptSignal.endAtOnceAtSecond();
    System.exit(run(ProcessStreams.ofProcess(), ConversionSource.KAIBIAO, arguments));
  }

  /**
   * Runs one command and returns its exit status. Reports an error if standard output could not be
   * written and the command did not fail because of it.
   */
  static int run(ProcessStreams process, ConversionSource source, String... arguments) {
    ProcessStreams surroundings =
        process.speaking(Language.of(List.of(arguments), process.variables()));
    WatchedOutput out = new WatchedOutput(surroundings.out());
    Commands commands = new Commands(surroundings.withOut(out), source);
    int status = bound(commands.of(arguments), surroundings, out).execute(arguments);
    Optional<IOException> failure = out.failure();
    if (failure.isEmpty() || status == ExitStatus.FAILED) {
      return status;
    }
    if (!out.isAbandoned()) {
      surroundings.messages().problem(Failures.output(failure.get()));
    }
    return ExitStatus.FAILED;
  }

  /** Returns the program with all commands, bound to a process and a conversion. */
  public static CommandLine commandLine(
      ProcessStreams process, WatchedOutput out, ConversionSource source) {
    return bound(new Commands(process.withOut(out), source).all(), process, out);
  }

  private static CommandLine bound(CommandLine program, ProcessStreams process, WatchedOutput out) {
    Messages messages = process.messages();
    return program
        .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
        .registerConverter(Path.class, Path::of)
        .setExpandAtFiles(false)
        .setUsageHelpWidth(HELP_WIDTH)
        .setOut(process.withOut(out).text())
        .setParameterExceptionHandler(new UsageProblems(messages))
        .setExecutionExceptionHandler(new Failures(messages, out));
  }
}
