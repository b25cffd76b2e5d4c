package io.kaibiao.export.xlsx;

import io.kaibiao.export.content.WellFormed;
import java.util.regex.Pattern;

/** Texts as a sheet can hold them. */
final class SheetText {

  /** Maximum number of UTF-16 units of a cell, by Excel's specification. */
  static final int MOST = 32_767;

  /** Ends a text that was too long. */
  private static final String CUT = " […]";

  /** What Excel would take for an escaped character (ST_Xstring of ECMA-376, part 1, 22.9.2.19). */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** Characters that XML forbids beside those that {@link WellFormed} replaces. */
  private static final Pattern NO_XML = Pattern.compile("[\uFFFE\uFFFF]");

  /**
   * Characters that turn the direction of others around (UAX 9, 2.1 to 2.4): in a sheet they could
   * make a figure look like another. The text in {@code report.json} has them.
   */
  private static final Pattern DIRECTION =
      Pattern.compile("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]");

  private SheetText() {}

  /** Returns a text for a cell or a note: what no cell can hold is replaced or cut off. */
  static String of(String text) {
    String legal = NO_XML.matcher(WellFormed.text(text)).replaceAll("\uFFFD");
    String plain =
        DIRECTION.matcher(legal).replaceAll("").replace("\r\n", "\n").replace('\r', '\n');
    String escaped = ESCAPE.matcher(plain).replaceAll("_x005F_");
    return shortened(escaped, MOST);
  }

  /** Returns a text, or its beginning with a mark behind it. */
  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  /** Tells whether a text is longer than a cell can hold. */
  static boolean isTooLong(String text) {
    return text.length() > MOST;
  }

  /** Returns the width of a text's longest line, in widths of a digit. */
  static double width(String text) {
    return text.lines().mapToDouble(SheetText::widthOfLine).max().orElse(0);
  }

  /** Returns the number of lines that a text takes in a column of a width in digits, at least 1. */
  static int lines(String text, double width) {
    int lines =
        text.lines()
            .mapToInt(line -> (int) Math.ceil(widthOfLine(line) / Math.max(1, width)))
            .sum();
    return Math.max(1, lines);
  }

  /** An ideograph is as wide as two digits; all from Hangul Jamo on is taken for one. */
  private static double widthOfLine(String line) {
    return line.codePoints().mapToDouble(c -> c < 0x1100 ? 1 : 2).sum();
  }
}
