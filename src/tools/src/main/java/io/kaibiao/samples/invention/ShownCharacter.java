package io.kaibiao.samples.invention;

import org.apache.pdfbox.cos.COSBase;

/**
 * A character that a page shows.
 *
 * @param font the dictionary of its font
 * @param code its bytes in the string that shows it, as hexadecimal digits
 * @param text what its font says it is; empty where it says nothing
 * @param width how far the next character is from it, in thousandths of the font's size
 * @param page the 1-based page
 * @param x its middle, in points from the page's left edge as shown to a reader
 * @param y its middle, in points from the page's top edge
 * @param source which bytes show it
 */
record ShownCharacter(
    COSBase font,
    String code,
    String text,
    long width,
    int page,
    double x,
    double y,
    Source source) {

  /**
   * Where a character's bytes are.
   *
   * @param stream the content stream
   * @param string the number of the string among those that the stream shows, from 0
   * @param offset its first byte in that string
   */
  record Source(COSBase stream, int string, int offset) {}

  /** Tells whether it is one Chinese character. */
  boolean isIdeograph() {
    return text.length() == 1 && Character.isIdeographic(text.charAt(0));
  }

  boolean isBlank() {
    return text.isBlank() || text.equals("\u3000") || text.equals("\u00a0");
  }
}
