package io.kaibiao;

/**
 * Hears how far a conversion has come.
 *
 * <p>Called on the thread that converts, between two pages: the next page waits until the listener
 * returns. A listener that serves several conversions at once must be safe for use by their
 * threads.
 */
@FunctionalInterface
public interface ConversionListener {

  /** Does nothing. */
  ConversionListener NONE = (page, pageCount) -> {};

  /**
   * Called when a page is done, also if it can't be read. Pages are told in ascending order. After
   * the last one, the document as a whole is still to be proved.
   *
   * <p>What this method throws ends the conversion: it reaches the caller of {@code convert} as it
   * is, and there is no result.
   *
   * @param page the 1-based page of the document
   * @param pageCount how many pages the document has, those that are not converted included
   */
  void pageDone(int page, int pageCount);
}
