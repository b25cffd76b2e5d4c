package io.kaibiao.cli;

import io.kaibiao.batch.FailureMessage;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Answers a wrong command line with one line and the way to the help. */
final class UsageProblems implements IParameterExceptionHandler {

  private final Messages messages;

  UsageProblems(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidPathException path) {
        messages.problem(path.getInput() + ": " + FailureMessage.UNMAPPABLE);
        return ExitStatus.USAGE;
      }
    }
    messages.problem(
        String.format(
            Locale.ROOT,
            "%s; see '%s --help'",
            Objects.toString(problem.getMessage(), "wrong arguments")
                .strip()
                .replaceAll("^Error: |[.;]$", ""),
            command.getCommandSpec().qualifiedName()));
    return ExitStatus.USAGE;
  }
}
