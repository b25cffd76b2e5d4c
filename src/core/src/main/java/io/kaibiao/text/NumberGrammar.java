package io.kaibiao.text;

/**
 * Parses the text of a cell as a number.
 *
 * <p>The grammar knows thousands separators, the damage that extraction does to them, signs,
 * brackets and triangles for negative numbers, percent signs, currency signs, the units of the
 * disclosure forms and marks that refer to notes. If the characters allow more than one number, it
 * returns the more likely one and marks it doubtful. It never corrects a digit.
 *
 * <p>Stateless, and so safe to share between threads. The scan examines each character once.
 */
public final class NumberGrammar {

  /** The result for a blank cell. */
  private static final NumberReading BLANK = new NumberReading.Blank();

  /** The result for words. */
  private static final NumberReading NOT_A_NUMBER = new NumberReading.NotANumber();

  /**
   * Parses a cell.
   *
   * @param text the characters of one cell, including line breaks
   * @return never null; any string is accepted
   */
  public NumberReading read(String text) {
    boolean blank = true;
    boolean digits = false;
    for (int i = 0; i < text.length() && !digits; i++) {
      char c = text.charAt(i);
      digits = NumberScan.isDigit(NumberScan.fold(c));
      blank = blank && (NumberScan.isBlank(c) || NumberScan.isIgnorable(c) || isDash(c));
    }
    if (digits) {
      NumberReading.Figure figure = new NumberScan(text).figure();
      return figure == null ? NOT_A_NUMBER : figure;
    }
    return blank ? BLANK : NOT_A_NUMBER;
  }

  private static boolean isDash(char c) {
    return switch (c) {
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> true;
      case '\u2212', '\u2500', '\uFE58', '\uFE63', '\uFF0D' -> true;
      case '/', '\uFF0F', '\u2E3A', '\u2E3B' -> true;
      default -> false;
    };
  }
}
