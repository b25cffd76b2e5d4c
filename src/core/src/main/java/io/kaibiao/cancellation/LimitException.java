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

  private final Scope scope;

  private LimitException(Scope scope, String message) {
    super(message);
    this.scope = scope;
  }

  /**
   * Returns the exception that gives a page up.
   *
   * @param reason what the page is or has, as the end of a sentence about it
   */
  public static LimitException ofPage(String reason) {
    return new LimitException(Scope.PAGE, reason);
  }

  /**
   * Returns the exception that gives a document up.
   *
   * @param reason what the document is or has, as the end of a sentence about it
   */
  public static LimitException ofDocument(String reason) {
    return new LimitException(Scope.DOCUMENT, reason);
  }

  /** Returns what is given up. */
  public Scope scope() {
    return scope;
  }
}
