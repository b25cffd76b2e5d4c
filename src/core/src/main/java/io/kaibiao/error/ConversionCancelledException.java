package io.kaibiao.error;

/**
 * A conversion that gave no result because its thread was interrupted. The interrupt flag of the
 * thread is still set.
 *
 * <p>Unchecked, unlike what a {@link KaibiaoException} tells: a program that interrupts none of its
 * conversions has nothing to catch.
 */
public final class ConversionCancelledException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception with a one-line message.
   *
   * @param document the name that messages call the document
   */
  public ConversionCancelledException(String document) {
    super(document + ": the conversion was interrupted and has no result; convert it again");
  }
}
