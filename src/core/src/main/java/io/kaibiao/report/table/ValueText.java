package io.kaibiao.report.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads values as the output contract writes them. */
final class ValueText {

  /** Maximum length of a figure in characters. Anything longer is a text: none is printed so. */
  private static final int LONGEST_FIGURE = 60;

  private static final Pattern AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern PERCENTAGE = Pattern.compile("-?\\d+(\\.\\d+)?%");

  private ValueText() {}

  /** Returns what a text stands for. */
  static Value parse(String text) {
    if (text.length() > LONGEST_FIGURE) {
      return new Value.Text(text);
    }
    if (AMOUNT.matcher(text).matches()) {
      return new Value.Amount(new BigDecimal(text));
    }
    return PERCENTAGE.matcher(text).matches()
        ? new Value.Percentage(new BigDecimal(text.substring(0, text.length() - 1)))
        : new Value.Text(text);
  }
}
