package io.kaibiao.report;

/** A result that could not be written; nothing half-written is left behind. */
public final class OutputException extends KaibiaoException {

  private static final long serialVersionUID = 1L;

  /** Makes an exception with a one-line message. */
  public OutputException(String message) {
    super(message);
  }

  /** Makes an exception with a one-line message and its technical cause. */
  public OutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
