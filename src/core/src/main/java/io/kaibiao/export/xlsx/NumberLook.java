package io.kaibiao.export.xlsx;

import io.kaibiao.report.table.Value;
import io.kaibiao.text.DoubtMark;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A figure as a sheet shows it.
 *
 * @param number the number of the cell
 * @param format the number format that shows it as it was printed
 */
record NumberLook(BigDecimal number, String format) {

  /**
   * Maximum number of digits that a spreadsheet keeps (IEEE 754 binary64, 15 decimal digits in any
   * case). A figure with more would be another one.
   */
  private static final int MOST_DIGITS = 15;

  /** Maximum number of decimals of a number format. */
  private static final int MOST_DECIMALS = 15;

  private static final int PERCENT_DECIMALS = 2;

  /**
   * Returns the look of a value; empty for a text, and for a figure that no cell can hold exactly.
   *
   * @param printed the characters on the page
   */
  static Optional<NumberLook> of(Value value, String printed) {
    if (value instanceof Value.Amount amount) {
      return look(amount.number(), printed, "");
    }
    if (value instanceof Value.Percentage percentage) {
      // A column of per cent often prints the figures alone.
      return printed.indexOf('%') < 0 && printed.indexOf('％') < 0 && !printed.isEmpty()
          ? look(percentage.number(), printed, "")
          : look(percentage.number(), printed, "%");
    }
    return Optional.empty();
  }

  /** Returns it with the mark of a doubtful figure behind it, whatever its sign. */
  NumberLook marked() {
    String mark = literal(DoubtMark.SUFFIX);
    return new NumberLook(number, format.replace(";", mark + ";") + mark);
  }

  private static Optional<NumberLook> look(BigDecimal number, String printed, String sign) {
    int decimals = Math.max(0, number.scale());
    if (number.precision() > MOST_DIGITS || decimals > MOST_DECIMALS) {
      return Optional.empty();
    }
    boolean grouped = printed.indexOf(',') >= 0 || printed.indexOf('，') >= 0;
    String shown =
        (grouped ? "#,##0" : "0") + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + sign;
    BigDecimal held = sign.isEmpty() ? number : number.movePointLeft(PERCENT_DECIMALS);
    return Optional.of(
        new NumberLook(new BigDecimal(held.toPlainString()), shown + negative(shown, printed)));
  }

  /** Returns the section of a format for negative numbers that were not printed with a minus. */
  private static String negative(String shown, String printed) {
    String text = printed.strip();
    if (text.startsWith("(") || text.startsWith("（")) {
      return ";(" + shown + ")";
    }
    return text.startsWith("△") || text.startsWith("▲")
        ? ";" + literal(text.substring(0, 1)) + shown
        : "";
  }

  /** Returns characters of a format that stand for themselves; quotes would break the XML. */
  private static String literal(String text) {
    return text.chars().mapToObj(c -> "\\" + (char) c).collect(Collectors.joining());
  }
}
