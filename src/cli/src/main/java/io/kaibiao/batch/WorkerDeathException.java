package io.kaibiao.batch;

import java.time.Duration;
import java.util.Locale;

/** The end of a worker process while it converted an input. Its message names no input. */
public final class WorkerDeathException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient OutcomeReason reason;

  private WorkerDeathException(OutcomeReason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /**
   * Returns the exception for a process that died.
   *
   * @param how the signal or exit status, and where in the code, as far as known
   */
  public static WorkerDeathException crashed(String how) {
    return new WorkerDeathException(
        new OutcomeReason(OutcomeCategory.CRASHED, how, Retry.NEVER),
        "crashed its process (" + how + "); please report it with the file");
  }

  /** Returns the exception for a process that could not be started. */
  public static WorkerDeathException notStarted(String why) {
    return new WorkerDeathException(
        new OutcomeReason(OutcomeCategory.CRASHED, "no-worker", Retry.LATER),
        "no worker process could be started ("
            + (why.isBlank() ? "it says nothing" : why)
            + "); convert it without isolation");
  }

  /** Returns the exception for a process that the operating system ended for lack of memory. */
  public static WorkerDeathException killed() {
    return new WorkerDeathException(
        new OutcomeReason(OutcomeCategory.CRASHED, "SIGKILL", Retry.MORE_MEMORY),
        "its process was killed from outside, probably as the machine is out of memory; convert"
            + " fewer inputs at a time");
  }

  /** Returns the exception for a process whose heap was exhausted. */
  public static WorkerDeathException outOfMemory() {
    return new WorkerDeathException(
        new OutcomeReason(
            OutcomeCategory.TOO_LARGE, OutcomeReason.OUT_OF_MEMORY, Retry.MORE_MEMORY),
        "out of memory; give each worker process more");
  }

  /**
   * Returns the exception for a process that was ended because it gave no sign of life.
   *
   * @param silence how long
   */
  public static WorkerDeathException hung(Duration silence) {
    return new WorkerDeathException(
        new OutcomeReason(OutcomeCategory.TIMED_OUT, "hung", Retry.LATER),
        String.format(
            Locale.ROOT,
            "not a page of it was done in %.0f s, so its process was ended; please report it with"
                + " the file",
            silence.toMillis() / 1000.0));
  }

  /** Returns the kind of the death. */
  public OutcomeReason reason() {
    return reason;
  }
}
