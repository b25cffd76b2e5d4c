package io.kaibiao.cli.terminal;

import io.kaibiao.error.KaibiaoException;
import io.kaibiao.samples.FontMissingException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints one line for an exception that a command throws. */
public final class Failures implements IExecutionExceptionHandler {

  private final Messages messages;
  private final WatchedOutput out;

  public Failures(Messages messages, WatchedOutput out) {
    this.messages = messages;
    this.out = out;
  }

  /** Returns the message that standard output can't be written. */
  public static String output(IOException failure) {
    return "standard output can't be written (" + failure.getMessage() + "); check where it goes";
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (failure instanceof KaibiaoException || failure instanceof FontMissingException) {
      messages.problem(
          new OptionWords(command.getCommandSpec())
              .with(String.valueOf(failure.getMessage()), failure));
    } else if (failure instanceof IOException e && out.failedWith(e)) {
      if (!out.isAbandoned()) {
        messages.problem(output(e));
      }
    } else if (failure instanceof ClosedInput.Failure) {
      messages.problem(String.valueOf(failure.getMessage()));
    } else if (failure instanceof IOException) {
      messages.problem("standard input or output: " + failure.getMessage());
    } else {
      messages.problem("internal error (" + failure + "); please report it");
      if (arguments.hasSubcommand() && arguments.subcommand().hasMatchedOption("--verbose")) {
        messages.trace(failure);
      }
    }
    return ExitStatus.FAILED;
  }
}
