package io.kaibiao.cli;

import io.kaibiao.batch.FailureMessage;
import java.nio.file.InvalidPathException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a wrong command line with one line: what is wrong, what was meant, where the help is. */
final class UsageProblems implements IParameterExceptionHandler {

  /** A command of which more letters are mistyped is none that was meant. */
  private static final int MOST_MISTYPED = 2;

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

  /** Returns the command or the options that are most like the one that does not exist. */
  private static List<String> meant(ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return isCommand(unmatched)
          ? alike(unmatched.getUnmatched().get(0), command)
          : unmatched.getSuggestions();
    }
    // What 'help' says of a command that does not exist names no option.
    return problem.getArgSpec() == null && problem.getValue() != null
        ? alike(String.valueOf(problem.getValue()), command)
        : List.of();
  }

  private static List<String> alike(String mistyped, CommandLine command) {
    return command.getSubcommands().keySet().stream()
        .filter(name -> distance(mistyped, name) <= MOST_MISTYPED)
        .min(Comparator.comparing(name -> distance(mistyped, name)))
        .stream()
        .toList();
  }

  /** Returns how many letters must be put in, left out or changed to make one word of another. */
  private static int distance(String from, String to) {
    int[] row = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
