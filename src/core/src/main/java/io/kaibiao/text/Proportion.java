package io.kaibiao.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Checks a printed percentage: one number divided by another, both rounded in print. Immutable.
 *
 * @param part the numerator
 * @param partStep the value of its last printed decimal, 0 if it is not rounded
 * @param whole the denominator, more than 0, in the same unit
 * @param wholeStep the value of its last printed decimal, 0 if it is not rounded
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
   * Returns whether a percentage agrees with the numbers: it lies in the interval of the quotients
   * possible before rounding, widened by a part of the percentage's own last decimal.
   *
   * @param percent the number before the percent sign, with its scale as printed
   * @param slack permitted difference in units of its last decimal: 0.5 if it is rounded, 1 if it
   *     may have been truncated
   */
  public boolean holds(BigDecimal percent, BigDecimal slack) {
    BigDecimal wide = slack.movePointLeft(percent.scale());
    BigDecimal lowest = ratio(part.subtract(half(partStep)), whole.add(half(wholeStep)));
    BigDecimal least = whole.subtract(half(wholeStep));
    BigDecimal highest = ratio(part.add(half(partStep)), least.signum() > 0 ? least : whole);
    return percent.compareTo(lowest.subtract(wide)) >= 0
        && percent.compareTo(highest.add(wide)) <= 0;
  }

  /** Returns the percentage with a number of decimals. */
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
