package io.kaibiao.text;

/**
 * Reads the text of a cell as a figure.
 *
 * <p>The grammar knows thousands separators, the damage that extraction does to them, signs,
 * brackets and triangles for negative figures, percent signs, currency signs and the units of the
 * disclosure forms. Where the characters allow more than one figure, it takes the likelier one and
 * says that it is doubtful; it never corrects a digit.
 *
 * <p>Stateless, and so safe to share between threads. The scan looks at each character once.
 */
public final class NumberGrammar {

  /** The result for a blank cell. */
  private static final NumberReading BLANK = new NumberReading.Blank();

  /** The result for words. */
  private static final NumberReading NOT_A_NUMBER = new NumberReading.NotANumber();

  /**
   * Reads a cell.
   *
   * @param text the characters of one cell, line breaks included
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
