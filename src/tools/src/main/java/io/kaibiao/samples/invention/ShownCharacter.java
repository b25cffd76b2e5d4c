package io.kaibiao.samples.invention;

import org.apache.pdfbox.cos.COSBase;

/**
 * A character shown on a page.
 *
 * @param font the dictionary of its font
 * @param code its bytes in the string that shows it, as hexadecimal digits
 * @param text its text according to its font; empty if the font states none
 * @param width the distance to the next character, in thousandths of the font's size
 * @param page the 1-based page
 * @param x its centre, in points from the left edge of the page as displayed
 * @param y its centre, in points from the top edge of the page
 * @param source the location of its bytes
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
   * The location of a character's bytes.
   *
   * @param stream the content stream
   * @param string the 0-based number of the string among those that the stream shows
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
