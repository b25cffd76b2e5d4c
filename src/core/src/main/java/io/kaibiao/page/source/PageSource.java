package io.kaibiao.page.source;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import java.io.Closeable;

/**
 * An open document that gives its pages one at a time.
 *
 * <p>Belongs to one thread. Close it to give back what it holds.
 */
public interface PageSource extends Closeable {

  /** Returns the name that messages call the document. */
  String name();

  /** Returns the SHA-256 of the document's bytes in lower-case hexadecimal digits. */
  String sha256();

  /** Returns how many pages the document has. */
  int pageCount();

  /**
   * Reads one page. Pages are best read in their order: a watermark is told by its repetition.
   *
   * @param number the 1-based page
   * @throws InputException if the page's content can't be read
   */
  Page page(int number) throws InputException;

  /**
   * Tells whether a part of a page's content can't be decoded, so that something of it may be lost.
   *
   * @param number the 1-based page
   */
  boolean isDamaged(int number);

  @Override
  void close();
}
