package io.kaibiao.cancellation;

/**
 * A limit that a page or a document has passed. Ends the work on it, as an interrupt would, so that
 * nothing that catches the failures of a library may swallow it.
 */
public final class LimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is given up. */
  public enum Scope {
    /** The page that is being read. */
    PAGE,
    /** The whole document. */
    DOCUMENT
  }

  /** What has passed its limit. */
  public enum Measure {
    /** What the page or the document has. */
    SIZE,
    /** What reading it takes. */
    TIME
  }

  private final Scope scope;
  private final Measure measure;

  private LimitException(Scope scope, Measure measure, String message) {
    super(message);
    this.scope = scope;
    this.measure = measure;
  }

  /**
   * Returns the exception that gives a page up.
   *
   * @param reason what the page is or has, as the end of a sentence about it
   */
  public static LimitException ofPage(String reason) {
    return new LimitException(Scope.PAGE, Measure.SIZE, reason);
  }

  /**
   * Returns the exception that gives a document up.
   *
   * @param reason what the document is or has, as the end of a sentence about it
   */
  public static LimitException ofDocument(String reason) {
    return new LimitException(Scope.DOCUMENT, Measure.SIZE, reason);
  }

  /**
   * Returns the exception that gives up what takes too long.
   *
   * @param scope what is given up
   * @param limit how long it may take, in words
   */
  static LimitException ofTime(Scope scope, String limit) {
    return new LimitException(scope, Measure.TIME, "takes longer than " + limit);
  }

  /** Returns what is given up. */
  public Scope scope() {
    return scope;
  }

  /** Returns what has passed its limit. */
  public Measure measure() {
    return measure;
  }
}
