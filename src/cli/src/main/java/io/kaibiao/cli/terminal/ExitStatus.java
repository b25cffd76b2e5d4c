package io.kaibiao.cli.terminal;

/** The exit statuses of the process. */
public final class ExitStatus {

  /** Every input was converted. */
  public static final int OK = 0;

  /** At least one input failed, or the output could not be written. */
  public static final int FAILED = 1;

  /** The command line is invalid. */
  public static final int USAGE = 2;

  /** Completed, but the result is doubtful, fails a check or is below a required quality. */
  public static final int DOUBTFUL = 3;

  private ExitStatus() {}
}
