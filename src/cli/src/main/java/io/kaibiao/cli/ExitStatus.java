package io.kaibiao.cli;

/** What the process ends with. */
final class ExitStatus {

  /** Every input was converted. */
  static final int OK = 0;

  /** At least one input failed, or the output could not be written. */
  static final int FAILED = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

  /** Done, and what came of it is not as it was asked to be: doubtful, not holding, too bad. */
  static final int DOUBTFUL = 3;

  private ExitStatus() {}
}
