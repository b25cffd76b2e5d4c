package io.kaibiao.export.content;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Formats measures for every output: a plain decimal without trailing zeros. */
public final class Rounded {

  /**
   * Largest coordinate, in points, whose hundredths have no error of floating point that counts.
   */
  private static final double MOST = 1_000_000;

  /** Distance from a hundredth within which a coordinate is no tie, whatever its error. */
  private static final double CLEAR = 0.49;

  private Rounded() {}

  /** Returns a coordinate in points, to a hundredth. */
  public static String points(double value) {
    double hundredths = value * 100;
    long nearest = Math.round(hundredths);
    boolean told = value >= 0 && value < MOST && Math.abs(hundredths - nearest) < CLEAR;
    return told ? hundredths(nearest) : plain(value, 2, RoundingMode.HALF_UP);
  }

  private static String hundredths(long value) {
    long whole = value / 100;
    long rest = value % 100;
    if (rest == 0) {
      return Long.toString(whole);
    }
    return rest % 10 == 0 ? whole + "." + rest / 10 : whole + (rest < 10 ? ".0" : ".") + rest;
  }

  /** Returns a confidence to four decimals, never rounded up: 1 means 1. */
  public static String confidence(double value) {
    return plain(value, 4, RoundingMode.FLOOR);
  }

  /** Returns a confidence to its last digit, which a proof that is done again depends on. */
  public static String exact(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  private static String plain(double value, int scale, RoundingMode mode) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(scale, mode);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
