package io.kaibiao.cli;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.batch.FailureMessage;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.InterruptGuard;
import io.kaibiao.cli.terminal.LibraryLog;
import io.kaibiao.cli.terminal.Messages;
import io.kaibiao.cli.terminal.OptionWords;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.Verbosity;
import io.kaibiao.cli.terminal.VerbosityOptions;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.error.InputException;
import io.kaibiao.report.Inspection;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaibiao inspect}: what is on each page of one document, for a person. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Show what was found on each page of a report; nothing is written.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  kaibiao inspect report.pdf", "  kaibiao inspect report.pdf --pages 5-7 --json"})
final class InspectCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "INPUT", description = "A PDF, or - for one on standard input.")
  private String input = "";

  @Option(names = "--json", description = "Print JSON: the pages and the whole report.")
  private boolean json;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Mixin private VerbosityOptions verbosity = new VerbosityOptions();

  InspectCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  @SuppressWarnings("try") // the guard works by being open
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    ConversionOptions options = document.toConversionOptions(command, surroundings.variables());
    Path path = path(command);
    if (Files.isDirectory(path)) {
      throw new ParameterException(command, input + " is a folder; inspect takes one PDF");
    }
    LibraryLog.show(verbosity.verbosity());
    try (Kaibiao kaibiao = Kaibiao.builder().build();
        InterruptGuard guard = InterruptGuard.with(kaibiao::quiesce)) {
      print(inspect(kaibiao, path, options));
      return ExitStatus.OK;
    } catch (InputException | RuntimeException | Error e) {
      Messages messages = new Messages(surroundings.err());
      String message = FailureMessage.of(input, String.valueOf(path.getFileName()), e);
      messages.problem(new OptionWords(command.getCommandSpec()).with(message, e));
      if (verbosity.verbosity() == Verbosity.VERBOSE) {
        messages.trace(e);
      }
      return ExitStatus.FAILED;
    }
  }

  private Path path(CommandLine command) {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new ParameterException(command, "INPUT is not a valid path: " + e.getMessage(), e);
    }
  }

  private Inspection inspect(Kaibiao kaibiao, Path path, ConversionOptions options)
      throws IOException, InputException {
    if (input.equals(InputArguments.STANDARD_STREAM)) {
      return kaibiao.inspect("stdin", surroundings.in().readAllBytes(), options);
    }
    if (Files.notExists(path)) {
      throw new InputException(
          InputException.Reason.NOT_FOUND, input + ": " + FailureMessage.missing(input));
    }
    return kaibiao.inspect(path, options);
  }

  private void print(Inspection inspection) throws IOException {
    if (json) {
      new InspectionJson().write(inspection, surroundings.out());
    } else {
      PrintWriter out = surroundings.text();
      new InspectionText(out).print(inspection);
      out.flush();
    }
  }
}
