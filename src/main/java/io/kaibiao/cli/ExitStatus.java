package io.kaibiao.cli;

/** What the process ends with. */
final class ExitStatus {

  /** Every input was converted. */
  static final int OK = 0;

  /** At least one input failed, or the output could not be written. */
  static final int FAILED = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

  /** Converted, but {@code --strict} was given and something is not beyond doubt. */
  static final int DOUBTFUL = 3;

  private ExitStatus() {}
}
