package io.kaibiao.samples.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * The format of printed amounts.
 *
 * @param unit 万元 or 元
 * @param decimals number of decimals
 * @param thousands whether commas separate the thousands
 * @param zero the text for zero
 * @param negative the format of negative amounts
 * @param fullWidth whether digits and signs are full-width characters
 */
public record AmountStyle(
    String unit, int decimals, boolean thousands, Zero zero, Negative negative, boolean fullWidth) {

  /** The texts printed for zero. */
  public enum Zero {
    BLANK,
    POINT_ZEROS,
    BARE_ZERO,
    DASH
  }

  /** The formats of negative amounts. */
  public enum Negative {
    MINUS,
    BRACKETS
  }

  /**
   * The printed text and the value of a cell.
   *
   * @param text the printed characters, perhaps none
   * @param value the value in the contract's form, empty if the cell has none
   */
  record Printed(String text, String value) {
    static final Printed NOTHING = new Printed("", "");
  }

  static AmountStyle plain() {
    return new AmountStyle("万元", 2, true, Zero.BLANK, Negative.MINUS, false);
  }

  AmountStyle withUnit(String value) {
    return new AmountStyle(value, decimals, thousands, zero, negative, fullWidth);
  }

  AmountStyle withDecimals(int value) {
    return new AmountStyle(unit, value, thousands, zero, negative, fullWidth);
  }

  Printed print(BigDecimal yuan) {
    BigDecimal amount =
        (unit.equals("万元") ? yuan.movePointLeft(4) : yuan).setScale(decimals, RoundingMode.HALF_UP);
    if (amount.signum() == 0) {
      return switch (zero) {
        case BLANK -> Printed.NOTHING;
        case DASH -> new Printed("——", "");
        case BARE_ZERO -> new Printed(width("0"), "0");
        case POINT_ZEROS -> new Printed(width(amount.toPlainString()), amount.toPlainString());
      };
    }
    DecimalFormat format =
        new DecimalFormat(
            (thousands ? "#,##0" : "0") + (decimals > 0 ? "." + "0".repeat(decimals) : ""),
            DecimalFormatSymbols.getInstance(Locale.ROOT));
    String digits = format.format(amount.abs());
    String text = digits;
    if (amount.signum() < 0) {
      text = negative == Negative.MINUS ? "-" + digits : "(" + digits + ")";
    }
    return new Printed(width(text), amount.toPlainString());
  }

  /** Returns a count, such as of vehicles. */
  Printed count(int number) {
    if (number == 0) {
      return switch (zero) {
        case BLANK -> Printed.NOTHING;
        case DASH -> new Printed("——", "");
        case BARE_ZERO, POINT_ZEROS -> new Printed(width("0"), "0");
      };
    }
    return new Printed(width(String.valueOf(number)), String.valueOf(number));
  }

  private String width(String text) {
    if (!fullWidth) {
      return text;
    }
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide.append(c > ' ' && c <= '~' ? (char) (c + 0xfee0) : c);
    }
    return wide.toString();
  }
}
