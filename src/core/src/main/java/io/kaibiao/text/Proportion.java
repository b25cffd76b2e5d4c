package io.kaibiao.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a printed percentage should be: one figure over another, each rounded in print. Immutable.
 *
 * @param part the figure that is measured
 * @param partStep the worth of its last printed decimal, 0 if it is not rounded
 * @param whole what it is measured by, more than 0; both in one unit
 * @param wholeStep the worth of its last printed decimal, 0 if it is not rounded
 */
public record Proportion(
    BigDecimal part, BigDecimal partStep, BigDecimal whole, BigDecimal wholeStep) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Proportion {
    if (whole.signum() <= 0) {
      throw new IllegalArgumentException("a proportion of " + whole);
    }
  }

  /**
   * Whether a percentage is what the figures come to: the interval of what they may have been
   * before rounding, wider by a part of the percentage's own last decimal.
   *
   * @param percent the figure before the percent sign, its scale as printed
   * @param slack how much of its last decimal it may miss: 0.5 where it is rounded, 1 where it may
   *     have been cut
   */
  public boolean holds(BigDecimal percent, BigDecimal slack) {
    BigDecimal wide = slack.movePointLeft(percent.scale());
    BigDecimal lowest = ratio(part.subtract(half(partStep)), whole.add(half(wholeStep)));
    BigDecimal least = whole.subtract(half(wholeStep));
    BigDecimal highest = ratio(part.add(half(partStep)), least.signum() > 0 ? least : whole);
    return percent.compareTo(lowest.subtract(wide)) >= 0
        && percent.compareTo(highest.add(wide)) <= 0;
  }

  /** Returns the percentage with so many decimals. */
  public BigDecimal percent(int scale) {
    return ratio(part, whole).setScale(scale, RoundingMode.HALF_UP);
  }

  private static BigDecimal half(BigDecimal step) {
    return step.multiply(HALF);
  }

  private static BigDecimal ratio(BigDecimal a, BigDecimal b) {
    return a.multiply(HUNDRED).divide(b, MathContext.DECIMAL64);
  }
}
