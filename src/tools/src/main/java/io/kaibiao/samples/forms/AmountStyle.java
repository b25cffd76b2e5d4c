package io.kaibiao.samples.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How amounts are printed.
 *
 * @param unit 万元 or 元
 * @param decimals how many decimals are printed
 * @param thousands whether commas part the thousands
 * @param zero what stands for nothing
 * @param negative how a sign is shown
 * @param fullWidth whether digits and signs are full-width characters
 */
public record AmountStyle(
    String unit, int decimals, boolean thousands, Zero zero, Negative negative, boolean fullWidth) {

  /** What is printed for nothing. */
  public enum Zero {
    BLANK,
    POINT_ZEROS,
    BARE_ZERO,
    DASH
  }

  /** How a sign is shown. */
  public enum Negative {
    MINUS,
    BRACKETS
  }

  /**
   * What a cell prints and what it says.
   *
   * @param text the printed characters, perhaps none
   * @param value the value in the contract's form, empty where the cell says nothing
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

  /** A count, such as of vehicles. */
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
