package io.kaibiao.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Formats a measured value with at most four decimals, independently of the locale. */
final class NumberText {

  private static final int DECIMALS = 4;

  private NumberText() {}

  static BigDecimal rounded(double figure) {
    BigDecimal rounded = BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  static String text(double figure) {
    return rounded(figure).toPlainString();
  }
}
