package io.kaibiao.page.structure;

import java.nio.charset.StandardCharsets;

/**
 * What the first and the last bytes of a file say of its structure.
 *
 * @param header position of the header, or -1 if there is none
 * @param isEnded whether the file has an end marker, or the position of its cross-reference table
 * @param stated length in bytes that a linearized file states, or 0 if it states none
 * @param length its length in bytes
 * @param table position of the last cross-reference table that the file states, or -1
 * @param isUpdatedBehind whether objects stand behind the last end marker
 */
record FileEnds(
    int header, boolean isEnded, long stated, int length, long table, boolean isUpdatedBehind) {

  /** Number of bytes in which the header may be, as in Acrobat. */
  private static final int HEADER_WINDOW = 1024;

  /**
   * Number of bytes in which the end of a PDF may be. Some mail systems append data of their own.
   */
  private static final int TRAILER_WINDOW = 8192;

  /** Maximum number of digits of a position in a file (ISO 32000-2, 7.5.4). */
  private static final int MOST_DIGITS = 10;

  static FileEnds of(byte[] bytes) {
    String head = latin1(bytes, 0, Math.min(bytes.length, HEADER_WINDOW));
    int from = Math.max(0, bytes.length - TRAILER_WINDOW);
    String tail = latin1(bytes, from, bytes.length - from);
    int end = tail.lastIndexOf("%%EOF");
    return new FileEnds(
        head.indexOf("%PDF-"),
        end >= 0 || tail.contains("startxref"),
        stated(head),
        bytes.length,
        table(tail),
        end >= 0 && tail.substring(end).matches("(?s).*\\s\\d+\\s+\\d+\\s+obj\\b.*"));
  }

  /** Tells whether the file is shorter than it states. */
  boolean isShort() {
    return length < stated;
  }

  /** Returns the length stated in the first object of a linearized file. */
  private static long stated(String head) {
    int linearized = head.indexOf("/Linearized");
    int at = linearized < 0 ? -1 : head.indexOf("/L ", linearized);
    if (at < 0) {
      return 0;
    }
    return number(head, at + 3);
  }

  private static long table(String tail) {
    int at = tail.lastIndexOf("startxref");
    return at < 0 ? -1 : number(tail, at + "startxref".length());
  }

  /** Returns the number at a position of a text, behind white space; 0 if there is none. */
  private static long number(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    long number = 0;
    int end = Math.min(text.length(), at + MOST_DIGITS);
    for (int i = at; i < end && Character.isDigit(text.charAt(i)); i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }

  private static String latin1(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
