package io.kaibiao.error;

/** A result that could not be written; nothing half-written is left behind. */
public final class OutputException extends KaibiaoException {

  private static final long serialVersionUID = 1L;

  /** Why a result could not be written. */
  public enum Reason {
    /** A result exists already and is kept. */
    ALREADY_THERE,
    /** Where the folder would be, or above it, is no folder. */
    NO_FOLDER,
    /** It can't be written, moved or replaced. */
    UNWRITABLE
  }

  private final Reason reason;

  /** Makes an exception with a one-line message: it can't be written. */
  public OutputException(String message) {
    this(Reason.UNWRITABLE, message);
  }

  /** Makes an exception with a one-line message. */
  public OutputException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Makes an exception with a one-line message and its technical cause: it can't be written. */
  public OutputException(String message, Throwable cause) {
    super(message, cause);
    this.reason = Reason.UNWRITABLE;
  }

  /** Returns why the result could not be written. */
  public Reason reason() {
    return reason;
  }
}
