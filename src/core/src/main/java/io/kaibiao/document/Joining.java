package io.kaibiao.document;

import io.kaibiao.page.Script;

/** How the lines of running text join. */
final class Joining {

  private Joining() {}

  /**
   * Appends a line: Chinese text knows no blanks between lines, a figure that is cut in it goes on,
   * Latin words part.
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
