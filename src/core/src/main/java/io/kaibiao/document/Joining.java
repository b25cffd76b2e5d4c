package io.kaibiao.document;

import io.kaibiao.page.script.Script;

/** Joins the lines of running text. */
final class Joining {

  private Joining() {}

  /**
   * Appends a line: without a blank in Chinese text and within a number that is split, with one
   * between Latin words.
   */
  static void append(StringBuilder text, String line) {
    if (!text.isEmpty() && !line.isEmpty()) {
      int end = text.codePointBefore(text.length());
      int begin = line.codePointAt(0);
      boolean figure = Script.isFigurePart(end) && Script.isFigurePart(begin) && hasWide(line);
      if (!Script.isWide(end) && !Script.isWide(begin) && !figure) {
        text.append(' ');
      }
    }
    text.append(line);
  }

  static String joined(String text, String line) {
    StringBuilder both = new StringBuilder(text);
    append(both, line);
    return both.toString();
  }

  private static boolean hasWide(String text) {
    return text.codePoints().anyMatch(Script::isWide);
  }
}
