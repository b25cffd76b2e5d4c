package io.kaibiao;

import io.kaibiao.cancellation.LimitException;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.page.source.Opening;
import io.kaibiao.page.source.PageFailure;
import io.kaibiao.page.source.PageSource;

/** Makes the exceptions that refuse a whole document: a limit, exhausted stack or memory. */
final class DocumentRefusal {

  private DocumentRefusal() {}

  /** Opens a document. */
  @FunctionalInterface
  interface Opener {
    PageSource open(Opening opening) throws InputException;
  }

  /**
   * Returns the exception that refuses a document.
   *
   * @param name its name in messages
   */
  static InputException of(String name, Throwable cause) {
    if (cause instanceof LimitException limit) {
      return new InputException(
          PageFailure.reason(limit),
          name + ": " + limit.getMessage() + "; raise the limit to convert it",
          limit);
    }
    return new InputException(
        Reason.TOO_LARGE, name + ": can't be read: " + PageFailure.words(cause), cause);
  }
}
