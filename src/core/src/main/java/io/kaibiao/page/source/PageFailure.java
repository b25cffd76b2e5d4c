package io.kaibiao.page.source;

import io.kaibiao.cancellation.LimitException;
import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;

/**
 * Says why a page can't be read, whatever a library threw: an exception, an exhausted stack, memory
 * that is not there. One page's failure costs that page.
 */
public final class PageFailure {

  private PageFailure() {}

  /**
   * Returns the exception that tells why a page is given up.
   *
   * @param document the name of the document in messages
   * @param number the 1-based page
   * @throws ConversionCancelledException if that is why, as it ends the whole conversion
   * @throws LimitException if the document as a whole passed a limit
   */
  public static InputException of(String document, int number, Throwable failure) {
    String page = document + ": page " + number;
    if (failure instanceof ConversionCancelledException cancelled) {
      throw cancelled;
    }
    if (failure instanceof LimitException limit) {
      if (limit.scope() == LimitException.Scope.DOCUMENT) {
        throw limit;
      }
      return new InputException(
          reason(limit), page + " is given up: it " + limit.getMessage(), limit);
    }
    if (failure instanceof InputException refusal) {
      return refusal;
    }
    return new InputException(
        failure instanceof OutOfMemoryError ? Reason.TOO_LARGE : Reason.DAMAGED,
        page + " can't be read (" + words(failure) + ")",
        failure);
  }

  /** Returns why what passed a limit is refused. */
  public static Reason reason(LimitException limit) {
    return limit.measure() == LimitException.Measure.TIME ? Reason.TIMED_OUT : Reason.TOO_LARGE;
  }

  /** Returns what went wrong, in one line. */
  public static String words(Throwable failure) {
    if (failure instanceof StackOverflowError) {
      return "it is nested too deeply, or refers to itself";
    }
    if (failure instanceof OutOfMemoryError) {
      return "it needs more memory than there is";
    }
    if (isMistake(failure)) {
      return "its data make a decoder fail";
    }
    String message = failure.getMessage();
    return (message == null ? failure.getClass().getSimpleName() : message)
        .replaceAll("\\s+", " ")
        .strip();
  }

  /**
   * Tells whether a failure is a decoder's own mistake over data that it did not expect; what Java
   * says of that tells nobody.
   */
  static boolean isMistake(Throwable failure) {
    return failure instanceof NullPointerException
        || failure instanceof IndexOutOfBoundsException
        || failure instanceof NegativeArraySizeException
        || failure instanceof ClassCastException
        || failure instanceof ArithmeticException;
  }
}
