package io.kaibiao.cli;

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
