package io.kaibiao.export;

/**
 * Keeps spreadsheets from running the text of a CSV cell as a formula, and undoes it exactly.
 *
 * <p>A cell that a spreadsheet could take for a formula gets one no-break space (U+00A0) in front.
 * No spreadsheet trims it or splits at it, it does not show, and readers that ignore blanks ignore
 * it. Signed figures ({@code -12.50}, {@code -3.2%}) can't call anything and stay as they are.
 */
public final class FormulaGuard {

  /** The character put in front of a cell that could be run. */
  public static final char GUARD = '\u00A0';

  private FormulaGuard() {}

  /** Returns the cell as it is safe to write. */
  public static String guard(String cell) {
    return isDangerous(cell) ? GUARD + cell : cell;
  }

  /** Returns what {@link #guard} was given; a cell that it left alone is left alone. */
  public static String unguard(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == GUARD && isDangerous(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }

  /**
   * Tells whether a spreadsheet could run the cell, guards in front of it not counted: only so does
   * a cell that was printed with such blanks come back as it was.
   */
  private static boolean isDangerous(String cell) {
    int start = 0;
    while (start < cell.length() && cell.charAt(start) == GUARD) {
      start++;
    }
    if (start == cell.length()) {
      return false;
    }
    char first = cell.charAt(start);
    if (first == '\t' || first == '\r' || first == '\n') {
      return true;
    }
    // Some spreadsheets drop blanks in front before they look for a formula.
    while (start < cell.length() && isBlank(cell.charAt(start))) {
      start++;
    }
    if (start == cell.length()) {
      return false;
    }
    return switch (cell.charAt(start)) {
      case '=', '@', '\uFF1D', '\uFF20', '\uFF0B', '\uFF0D' -> true;
      case '+', '-' -> !isFigure(cell, start + 1);
      default -> false;
    };
  }

  private static boolean isFigure(String cell, int from) {
    for (int i = from; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != ',' && c != '%' && c != ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
