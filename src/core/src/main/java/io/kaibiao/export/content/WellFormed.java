package io.kaibiao.export.content;

/**
 * Makes text that every reader of UTF-8 accepts and no terminal obeys. Fonts with a broken mapping
 * give halves of surrogate pairs and NULs, which no UTF-8 file can hold or no CSV reader takes, and
 * control characters, by which a document could move the cursor of a terminal that shows a result.
 */
public final class WellFormed {

  private static final char REPLACEMENT = '\uFFFD';

  /** The line break of EBCDIC. */
  private static final char NEXT_LINE = '\u0085';

  private WellFormed() {}

  /**
   * Returns the text with U+FFFD for every unpaired surrogate and every control character but tabs
   * and line breaks.
   */
  public static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isRefused(c) || Character.isSurrogate(c)) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int from) {
    StringBuilder result = new StringBuilder(text.length()).append(text, 0, from);
    int codePoint;
    for (int i = from; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      boolean unpaired =
          codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
      result.appendCodePoint(isRefused(codePoint) || unpaired ? REPLACEMENT : codePoint);
    }
    return result.toString();
  }

  private static boolean isRefused(int codePoint) {
    return Character.isISOControl(codePoint)
        && codePoint != '\t'
        && codePoint != '\n'
        && codePoint != '\r'
        && codePoint != NEXT_LINE;
  }
}
