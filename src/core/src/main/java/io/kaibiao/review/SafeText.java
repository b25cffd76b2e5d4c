package io.kaibiao.review;

/**
 * Makes texts of a document fit for the page. Halves of surrogate pairs, which broken fonts produce
 * and UTF-8 has no form for, become U+FFFD, as in every other output.
 */
final class SafeText {

  private static final char REPLACEMENT = '\uFFFD';

  private SafeText() {}

  /** Returns a text with U+FFFD for what UTF-8 or JSON has no form for. */
  static String of(String text) {
    boolean sound = true;
    for (int i = 0; i < text.length() && sound; i++) {
      sound = !Character.isSurrogate(text.charAt(i)) && !isControl(text.charAt(i));
    }
    if (sound) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> safe.appendCodePoint(isUnpaired(c) || isControl(c) ? REPLACEMENT : c));
    return safe.toString();
  }

  /**
   * Returns JSON as the content of a script element of an HTML page: a text in it can neither end
   * the element nor begin a comment.
   */
  static String inScript(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  private static boolean isUnpaired(int c) {
    return c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\u0085';
  }
}
