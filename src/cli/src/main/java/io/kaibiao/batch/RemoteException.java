package io.kaibiao.batch;

/** An exception that a worker process threw, with its message and stack trace. */
public final class RemoteException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String words;

  /**
   * Makes the exception.
   *
   * @param words what the exception's {@code toString} returned
   * @param trace its stack trace
   */
  public RemoteException(String words, StackTraceElement[] trace) {
    super(words);
    this.words = words;
    setStackTrace(trace);
  }

  /** Returns what the exception's {@code toString} returned. */
  String words() {
    return words;
  }

  /** Returns the class name of the exception. */
  String originalName() {
    int colon = words.indexOf(':');
    return colon < 0 ? words : words.substring(0, colon);
  }
}
