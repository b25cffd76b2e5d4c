package io.kaibiao.batch;

/** Why an input was not even begun. */
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

  /** Makes an exception with a one-line message that doesn't name the input. */
  public NotTriedException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Returns the kind of the reason. */
  public Reason reason() {
    return reason;
  }
}
