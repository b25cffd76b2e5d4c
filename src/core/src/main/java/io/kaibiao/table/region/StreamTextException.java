package io.kaibiao.table.region;

/** Says that the text of a region can't be taken apart into cells, although it is there. */
public final class StreamTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception for a region that is not tried.
   *
   * @param reason what it has
   */
  StreamTextException(String reason) {
    super(message(reason));
  }

  /** Makes an exception for a region at which Tabula failed. */
  StreamTextException(RuntimeException cause) {
    super(message(cause.getClass().getSimpleName()), cause);
  }

  private static String message(String reason) {
    return "a part that may be a table can't be analysed ("
        + reason
        + "); its text is read as prose";
  }
}
