package io.kaibiao.batch;

/** Makes text safe for one line of a terminal. */
public final class OneLine {

  private OneLine() {}

  /**
   * Returns the text on one line: line breaks and tabs become a blank, and other control or
   * direction characters, which the name of a file may contain, become {@code ?}.
   */
  public static String of(String text) {
    return text.strip()
        .replaceAll("[\\r\\n\\t\\f\\x0b]+ *", " ")
        .replaceAll("[\\p{Cc}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]", "?");
  }
}
