package io.kaibiao.page;

/** How characters join: Chinese text knows no blanks, Latin text does. */
public final class Script {

  private Script() {}

  /** Tells whether a character is set without blanks around it: Han, full-width, CJK marks. */
  public static boolean isWide(int c) {
    return c >= 0x2E80
        || (c >= 0x2018 && c <= 0x201D) // quotation marks
        || (c >= 0x2460 && c <= 0x24FF) // enclosed numbers
        || c == 0x2014 // dash
        || c == 0x2026 // ellipsis
        || c == 0xB7; // middle dot
  }

  /** Tells whether a character can stand in a printed figure. */
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

  /** Tells whether all characters of a text can stand in a printed figure. */
  static boolean isFigure(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(Script::isFigurePart);
  }

  /**
   * Appends the next line of a cell to its text: Latin words part, Chinese text and digits join.
   */
  static void appendLine(StringBuilder text, String line) {
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
