package io.kaibiao.cli.terminal;

import io.kaibiao.batch.FailureMessage;
import io.kaibiao.text.ClosestMatch;
import io.kaibiao.text.MatchLimits;
import io.kaibiao.text.Similarity;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Prints one line about a wrong command line: the problem, the probable intention, and where to
 * find help.
 */
public final class UsageProblems implements IParameterExceptionHandler {

  /** Minimum similarity (0–1) of a mistyped command to the suggested one; set by eye. */
  private static final MatchLimits MEANT = MatchLimits.atLeast(0.6);

  private final Messages messages;

  public UsageProblems(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidPathException path) {
        messages.problem(path.getInput() + ": " + FailureMessage.UNMAPPABLE);
        // The same status as for a path that Java can represent but that leads to no file.
        return ExitStatus.FAILED;
      }
    }
    List<String> meant = meant(problem);
    messages.problem(
        String.format(
            Locale.ROOT,
            "%s; %s '%s --help'",
            cause(problem),
            meant.isEmpty() ? "see" : "did you mean " + String.join(" or ", meant) + "? See",
            command.getCommandSpec().qualifiedName()));
    return ExitStatus.USAGE;
  }

  private static String cause(ParameterException problem) {
    return problem instanceof UnmatchedArgumentException unmatched && isCommand(unmatched)
        ? "unknown command '" + unmatched.getUnmatched().get(0) + "'"
        : Objects.toString(problem.getMessage(), "wrong arguments")
            .strip()
            .replaceAll("^Error: |[.;]$", "");
  }

  private static boolean isCommand(UnmatchedArgumentException unmatched) {
    return !unmatched.isUnknownOption()
        && !unmatched.getUnmatched().isEmpty()
        && !unmatched.getCommandLine().getSubcommands().isEmpty();
  }

  /** Returns the commands or options that are most similar to the unknown one. */
  private static List<String> meant(ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return isCommand(unmatched)
          ? alike(unmatched.getUnmatched().get(0), command)
          : unmatched.getSuggestions();
    }
    // For an unknown command, the message of 'help' names no option.
    return problem.getArgSpec() == null && problem.getValue() != null
        ? alike(String.valueOf(problem.getValue()), command)
        : List.of();
  }

  private static List<String> alike(String mistyped, CommandLine command) {
    return new ClosestMatch<>(command.getSubcommands().keySet(), MEANT)
        .first(name -> Similarity.of(mistyped, name)).stream().toList();
  }
}
