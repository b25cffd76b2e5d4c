package io.kaibiao.export;

/**
 * Makes text that every reader of UTF-8 accepts. Fonts with a broken mapping give halves of
 * surrogate pairs and NULs, which no UTF-8 file can hold or no CSV reader takes.
 */
final class WellFormed {

  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /** Returns the text with U+FFFD for every unpaired surrogate and every NUL. */
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
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
      result.appendCodePoint(codePoint == 0 || unpaired ? REPLACEMENT : codePoint);
    }
    return result.toString();
  }
}
