package io.kaibiao.page.script;

import io.kaibiao.text.RightToLeft;

/**
 * Defines which characters are text, which may occur in a number, and how they join: Chinese text
 * has no blanks between its characters, Latin text has.
 */
public final class Script {

  private Script() {}

  /** Tells whether a character is set without blanks around it: Han, full-width, CJK marks. */
  public static boolean isWide(int c) {
    return (c >= 0x2E80 && !RightToLeft.isIn(c))
        || (c >= 0x2018 && c <= 0x201D) // quotation marks
        || (c >= 0x2460 && c <= 0x24FF) // enclosed numbers
        || c == 0x2014 // dash
        || c == 0x2026 // ellipsis
        || c == 0xB7; // middle dot
  }

  /** Tells whether all characters of a text are known, see {@link #isReadable(int)}. */
  public static boolean isReadable(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c != '\n' && !isReadable(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /**
   * Tells whether a character is known. Private-use characters, replacement marks and control
   * characters are not.
   */
  public static boolean isReadable(int c) {
    return c != 0xFFFD && !(c >= 0xE000 && c <= 0xF8FF) && c >= 0x20 && c < 0xF0000;
  }

  /** Tells whether a character can occur in a printed number. */
  public static boolean isFigurePart(int c) {
    return (c >= '0' && c <= '9')
        || c == ','
        || c == '.'
        || c == '%'
        || c == '-'
        || c == '('
        || c == ')'
        || (c >= 0xFF10 && c <= 0xFF19)
        || c == 0xFF0C
        || c == 0xFF0E;
  }

  /** Tells whether all characters of a text can occur in a printed number. */
  public static boolean isFigure(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(Script::isFigurePart);
  }

  /**
   * Appends the next line of a cell to its text: Latin words are separated by a blank, Chinese text
   * and digits are joined.
   */
  public static void appendLine(StringBuilder text, String line) {
    if (!text.isEmpty() && !line.isEmpty()) {
      int last = text.codePointBefore(text.length());
      int first = line.codePointAt(0);
      boolean digits = Character.isDigit(last) && Character.isDigit(first);
      if (!isWide(last) && !isWide(first) && !digits) {
        text.append(' ');
      }
    }
    text.append(line);
  }
}
