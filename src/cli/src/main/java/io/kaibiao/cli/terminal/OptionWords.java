package io.kaibiao.cli.terminal;

import io.kaibiao.batch.NotTriedException;
import io.kaibiao.batch.Retry;
import io.kaibiao.batch.WorkerDeathException;
import io.kaibiao.error.InputException;
import io.kaibiao.error.OutputException;
import io.kaibiao.samples.FontMissingException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** Adds the options that help to a message of the library, which knows no options. */
public final class OptionWords {

  private final CommandSpec command;

  /** Makes it for a command. Only options of the command are mentioned. */
  public OptionWords(CommandSpec command) {
    this.command = command;
  }

  /** Returns a message about a failure with the options that help, if there are any. */
  public String with(String message, Throwable failure) {
    String options =
        options(failure).stream()
            .filter(option -> command.optionsMap().containsKey(option.split(" ", 2)[0]))
            .collect(Collectors.joining(", "));
    return options.isEmpty() ? message : message + " (" + options + ")";
  }

  private static List<String> options(Throwable failure) {
    if (failure instanceof InputException input) {
      return switch (input.reason()) {
        case NO_SUCH_PAGE -> List.of("--pages");
        case NO_DOCUMENT -> List.of("--recursive");
        case PASSWORD_MISSING, PASSWORD_WRONG -> List.of("--password", "--password-file");
        case NOT_FOUND, UNREADABLE, EMPTY, NOT_A_PDF, DAMAGED, TOO_LARGE, TIMED_OUT -> List.of();
      };
    }
    if (failure instanceof OutputException output) {
      return switch (output.reason()) {
        case ALREADY_THERE -> List.of("--overwrite");
        case NO_FOLDER -> List.of("--output");
        case UNWRITABLE -> List.of();
      };
    }
    if (failure instanceof NotTriedException refusal) {
      return switch (refusal.reason()) {
        case FAILED_BEFORE -> List.of("--retry");
        case OUTPUT_STOPPED -> List.of();
      };
    }
    if (failure instanceof OutOfMemoryError) {
      return List.of("--jobs 1");
    }
    if (failure instanceof WorkerDeathException death) {
      return death.reason().retry() == Retry.MORE_MEMORY
          ? List.of("--worker-memory", "--jobs 1")
          : List.of();
    }
    return failure instanceof FontMissingException ? List.of("--font") : List.of();
  }
}
