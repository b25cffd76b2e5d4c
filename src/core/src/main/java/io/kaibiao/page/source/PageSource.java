package io.kaibiao.page.source;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.page.enclosure.Enclosures;
import io.kaibiao.page.pixels.PagePicture;
import io.kaibiao.page.structure.FileDamage;
import io.kaibiao.report.Finding;
import io.kaibiao.report.SourceKind;
import io.kaibiao.sheet.SourceSheet;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;

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
   * Returns a page as its text layer has it, whatever its pixels show.
   *
   * @param number the 1-based page
   * @return the page; empty if the document is an image
   * @throws InputException if the page's content can't be read
   */
  default Optional<Page> layer(int number) throws InputException {
    return Optional.empty();
  }

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

  /** Returns what kind of source it is, if it has no pages. */
  default Optional<SourceKind> kind() {
    return Optional.empty();
  }

  /** Returns what was not read of a source without pages, and why. */
  default List<Finding> findings() {
    return List.of();
  }

  /**
   * Returns the content of a page of a source without pages.
   *
   * @param number the 1-based sheet, which takes the place of a page
   * @return empty if the document has pages
   */
  default Optional<SourceSheet> sheet(int number) {
    return Optional.empty();
  }

  @Override
  void close();
}
