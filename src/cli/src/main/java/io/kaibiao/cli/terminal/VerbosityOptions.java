package io.kaibiao.cli.terminal;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that choose how much a command prints. */
public final class VerbosityOptions {

  @ArgGroup private @Nullable Choice choice;

  /** Only one of the two may be given. */
  static final class Choice {
    @Option(
        names = {"-q", "--quiet"},
        description = "Tell only what went wrong.")
    private boolean quiet;

    @Option(
        names = {"-v", "--verbose"},
        description = "Tell every warning and error found, and what the PDF library logs.")
    private boolean verbose;
  }

  public Verbosity verbosity() {
    if (choice == null) {
      return Verbosity.NORMAL;
    }
    if (choice.quiet) {
      return Verbosity.QUIET;
    }
    return choice.verbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
  }
}
