package io.kaibiao.page.source;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.page.enclosure.Enclosures;
import io.kaibiao.page.pixels.PagePicture;
import io.kaibiao.page.structure.FileDamage;
import java.io.Closeable;

/**
 * An open document that returns its pages one at a time.
 *
 * <p>Belongs to one thread. Close it to release its resources.
 */
public interface PageSource extends Closeable {

  /** Returns the name of the document in messages. */
  String name();

  /** Returns the SHA-256 of the document's bytes in lower-case hexadecimal digits. */
  String sha256();

  /** Returns the number of pages of the document. */
  int pageCount();

  /**
   * Reads one page. Read pages in their order, because watermarks are recognized by their
   * repetition.
   *
   * @param number the 1-based page
   * @throws InputException if the page's content can't be read
   */
  Page page(int number) throws InputException;

  /**
   * Returns one page as a person sees it.
   *
   * @param number the 1-based page
   * @param dpi highest resolution in pixels per inch
   * @throws InputException if the page can't be drawn
   */
  PagePicture picture(int number, double dpi) throws InputException;

  /**
   * Tells whether a part of a page's content can't be decoded, so that some of it may be lost.
   *
   * @param number the 1-based page
   */
  boolean isDamaged(int number);

  /**
   * Returns what is broken in the structure of the file, as far as it is known by now: complete
   * when all pages have been read. An image file that is broken is rejected.
   */
  default FileDamage damage() {
    return FileDamage.NONE;
  }

  /** Returns what the document encloses beside its pages. An image encloses nothing. */
  default Enclosures enclosures() {
    return Enclosures.NONE;
  }

  @Override
  void close();
}
