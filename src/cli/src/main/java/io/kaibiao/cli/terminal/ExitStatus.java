package io.kaibiao.cli.terminal;

/** What the process ends with. */
public final class ExitStatus {

  /** Every input was converted. */
  public static final int OK = 0;

  /** At least one input failed, or the output could not be written. */
  public static final int FAILED = 1;

  /** The command line makes no sense. */
  public static final int USAGE = 2;

  /** Done, and what came of it is not as it was asked to be: doubtful, not holding, too bad. */
  public static final int DOUBTFUL = 3;

  private ExitStatus() {}
}
