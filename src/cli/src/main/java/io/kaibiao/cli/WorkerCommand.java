package io.kaibiao.cli;

import io.kaibiao.Attachments;
import io.kaibiao.ConversionListener;
import io.kaibiao.batch.Conversion;
import io.kaibiao.batch.worker.WorkerLoop;
import io.kaibiao.batch.worker.WorkerSettings;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.InterruptSignal;
import io.kaibiao.cli.terminal.LibraryLog;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.Verbosity;
import io.kaibiao.export.CsvEncoding;
import io.kaibiao.export.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** {@code kaibiao worker}: the worker process of {@code convert}, not meant for people. */
@Command(name = "worker", hidden = true, description = "Converts for another process.")
final class WorkerCommand implements Callable<Integer> {

  /** The command's name. */
  static final String NAME = "worker";

  /** Options whose values a worker gets otherwise: passwords, and files that were read already. */
  private static final List<String> HANDED_OVER =
      List.of(
          "--password", "--password-file", "--rules", CatalogueOption.NAME, CorrectionsOption.NAME);

  private final ProcessStreams surroundings;
  private final ConversionSource source;

  WorkerCommand(ProcessStreams surroundings, ConversionSource source) {
    this.surroundings = surroundings;
    this.source = source;
  }

  /** The options that reach a worker in the message with its settings. */
  private static final class Settings {
    @Mixin private DocumentOptions document = new DocumentOptions();

    @Option(
        names = {"-f", "--format"},
        split = ",",
        converter = FormatConverter.class)
    private List<Format> formats = List.of();

    /** The output folder of the run: {@link CorrectionsOption} finds it in the parsed command. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = {"-o", "--output"})
    private String output = InputArguments.STANDARD_STREAM;

    @Option(names = OutputOptions.BOM)
    private boolean mark;

    @Option(names = "--attachments")
    private boolean attachments;

    @Option(names = "--verbose")
    private boolean verbose;
  }

  /**
   * Returns the settings of workers that convert as a {@code convert} command does, but for the
   * files that its options name.
   *
   * @param command the command line of {@code convert}
   * @param password the password of encrypted inputs; it is no argument, so that it stays secret
   */
  static WorkerSettings settings(
      CommandLine command, Set<Format> formats, Verbosity verbosity, @Nullable String password) {
    List<String> arguments = new ArrayList<>();
    ParseResult given = command.getParseResult();
    CommandSpec known = CommandSpec.forAnnotatedObject(new Settings());
    for (OptionSpec option : given.matchedOptions()) {
      String name = option.longestName();
      if (known.optionsMap().containsKey(name)
          && !HANDED_OVER.contains(name)
          && !List.of("--format", "--verbose").contains(name)) {
        option.originalStringValues().forEach(value -> arguments.add(name + "=" + value));
      }
    }
    for (Format format : EnumSet.copyOf(formats)) {
      arguments.add("--format=" + format.id());
    }
    if (verbosity == Verbosity.VERBOSE) {
      arguments.add("--verbose");
    }
    return new WorkerSettings(
        arguments,
        password == null ? Map.of() : Map.of(DocumentOptions.PASSWORD_VARIABLE, password));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    InterruptSignal.ignore();
    OutputStream out = surroundings.out();
    // Output of libraries must not mix with the messages to the parent.
    System.setOut(new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8));
    WorkerLoop.run(surroundings.in(), out, this::work);
    return ExitStatus.OK;
  }

  private WorkerLoop.Work work(WorkerSettings settings, ConversionListener listener) {
    Settings options = new Settings();
    CommandLine line = new CommandLine(options).registerConverter(Path.class, Path::of);
    line.parseArgs(settings.arguments().toArray(String[]::new));
    LibraryLog.show(options.verbose ? Verbosity.VERBOSE : Verbosity.NORMAL);
    Conversion conversion =
        source.with(
            options.document.toSettings(line),
            options
                .document
                .toConversionOptions(line, settings.variables())
                .withListener(listener)
                .withAttachments(
                    options.attachments ? Attachments.CONVERTED_BESIDE : Attachments.LEFT_OUT));
    CsvEncoding csv = options.mark ? CsvEncoding.UTF_8_WITH_MARK : CsvEncoding.UTF_8;
    return new WorkerLoop.Work(
        conversion,
        Set.copyOf(options.formats),
        options.document.exporter(line, settings.variables(), csv));
  }
}
