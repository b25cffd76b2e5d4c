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
import io.kaibiao.form.own.CatalogueFile;
import io.kaibiao.form.own.UnknownWords;
import io.kaibiao.report.Inspection;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

/** {@code kaibiao inspect}: shows what is on each page of one document. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Show what was found on each page of a report; nothing is written.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  kaibiao inspect report.pdf",
      "  kaibiao inspect report.pdf --pages 5-7 --json",
      "  kaibiao inspect reports/*.pdf --unknown > words.json"
    })
final class InspectCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "A PDF, or - for one on standard input; several with --unknown only.")
  private List<String> inputs = List.of();

  @Option(names = "--json", description = "Print JSON: the pages and the whole report.")
  private boolean json;

  @Option(
      names = "--unknown",
      description = {
        "Print what the catalogue does not know, as a file for --catalogue:",
        "fill in each ?, or take its entry out."
      })
  private boolean unknown;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Mixin private VerbosityOptions verbosity = new VerbosityOptions();

  InspectCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  @SuppressWarnings("try") // the guard works by being open
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    refuseContradictions(command);
    ConversionOptions options = document.toConversionOptions(command, surroundings.variables());
    CatalogueFile catalogue = document.catalogue(command);
    LibraryLog.show(verbosity.verbosity());
    UnknownWords words = new UnknownWords(catalogue);
    int status = ExitStatus.OK;
    try (Kaibiao kaibiao =
            Kaibiao.builder().catalogue(catalogue).limits(document.limits(command)).build();
        InterruptGuard guard = InterruptGuard.with(kaibiao::quiesce)) {
      for (String input : inputs) {
        Optional<Inspection> inspection = inspect(kaibiao, input, options);
        if (inspection.isEmpty()) {
          status = ExitStatus.FAILED;
        } else if (unknown) {
          words.add(inspection.get().report());
        } else {
          print(inspection.get());
        }
      }
      if (unknown) {
        surroundings.out().write(words.json().getBytes(StandardCharsets.UTF_8));
        surroundings.out().flush();
      }
      return status;
    }
  }

  private void refuseContradictions(CommandLine command) {
    if (inputs.size() > 1 && !unknown) {
      throw new ParameterException(command, "inspect takes one PDF; several only with --unknown");
    }
    if (json && unknown) {
      throw new ParameterException(command, "--unknown prints JSON of its own; leave --json out");
    }
    for (String input : inputs) {
      if (Files.isDirectory(path(command, input))) {
        throw new ParameterException(command, input + " is a folder; inspect takes one PDF");
      }
    }
  }

  private static Path path(CommandLine command, String input) {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new ParameterException(command, "INPUT is not a valid path: " + e.getMessage(), e);
    }
  }

  /** Returns the inspection, or nothing if the input failed, after printing the reason. */
  private Optional<Inspection> inspect(Kaibiao kaibiao, String input, ConversionOptions options)
      throws IOException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    Path path = path(command, input);
    try {
      if (input.equals(InputArguments.STANDARD_STREAM)) {
        byte[] document = surroundings.in().readAllBytes();
        return Optional.of(kaibiao.inspect("stdin", document, options));
      }
      if (Files.notExists(path)) {
        throw new InputException(
            InputException.Reason.NOT_FOUND, input + ": " + FailureMessage.missing(input));
      }
      return Optional.of(kaibiao.inspect(path, options));
    } catch (InputException | RuntimeException | Error e) {
      Messages messages = surroundings.messages();
      String message = FailureMessage.of(input, String.valueOf(path.getFileName()), e);
      messages.problem(new OptionWords(command.getCommandSpec()).with(message, e));
      if (verbosity.verbosity() == Verbosity.VERBOSE) {
        messages.trace(e);
      }
      return Optional.empty();
    }
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
