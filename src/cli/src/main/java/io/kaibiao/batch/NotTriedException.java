package io.kaibiao.batch;

/** The reason why an input was not started. */
public final class NotTriedException extends Exception {

  private static final long serialVersionUID = 1L;

  /** The kind of the reason. */
  public enum Reason {
    /** It failed in an earlier run, and would fail again in the same way. */
    FAILED_BEFORE,
    /** No more results can be written: the disk is full, read-only or gone. */
    OUTPUT_STOPPED
  }

  private final Reason reason;
  private final transient OutcomeReason outcome;

  /** Makes an exception with a one-line message that doesn't name the input. */
  private NotTriedException(Reason reason, OutcomeReason outcome, String message) {
    super(message);
    this.reason = reason;
    this.outcome = outcome;
  }

  /**
   * Returns the exception for an input that failed in an earlier run.
   *
   * @param outcome what came of it then
   */
  public static NotTriedException failedBefore(OutcomeReason outcome, String message) {
    return new NotTriedException(Reason.FAILED_BEFORE, outcome, message);
  }

  /** Returns the exception for an input whose result could not be written. */
  public static NotTriedException outputStopped(String message) {
    return new NotTriedException(
        Reason.OUTPUT_STOPPED,
        new OutcomeReason(OutcomeCategory.NOT_WRITTEN, "stopped", Retry.LATER),
        message);
  }

  /** Returns what the outcome of the input is counted as. */
  public OutcomeReason outcome() {
    return outcome;
  }

  /** Returns the kind of the reason. */
  public Reason reason() {
    return reason;
  }
}
