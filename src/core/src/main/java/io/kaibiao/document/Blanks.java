package io.kaibiao.document;

/** Removes and tests blanks of every width. */
public final class Blanks {

  private Blanks() {}

  public static boolean isBlank(int c) {
    return c <= ' ' || c == 0xA0 || c == 0x3000 || Character.isSpaceChar(c);
  }

  /** Returns a text without its blanks. */
  public static String removed(String text) {
    int at = 0;
    while (at < text.length() && !isBlank(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
    for (int i = at; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
