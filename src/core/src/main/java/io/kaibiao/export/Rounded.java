package io.kaibiao.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Formats measures for every output: a plain decimal without trailing zeros. */
final class Rounded {

  private Rounded() {}

  /** Returns a coordinate in points, to a hundredth. */
  static String points(double value) {
    return plain(value, 2, RoundingMode.HALF_UP);
  }

  /** Returns a confidence to four decimals, never rounded up: 1 means 1. */
  static String confidence(double value) {
    return plain(value, 4, RoundingMode.FLOOR);
  }

  private static String plain(double value, int scale, RoundingMode mode) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(scale, mode);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
