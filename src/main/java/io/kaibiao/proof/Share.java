package io.kaibiao.proof;

import io.kaibiao.report.Cell;
import io.kaibiao.report.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A printed percentage and the two figures it is of. Immutable.
 *
 * @param rule the rule's id
 * @param percent the figure before the percent sign, its scale as printed
 * @param part the figure that is measured
 * @param whole what it is measured by; not nothing
 * @param partHalf what rounding may have taken from the part, half its last decimal
 * @param wholeHalf the same of the whole
 */
record Share(
    String rule,
    BigDecimal percent,
    BigDecimal part,
    BigDecimal whole,
    BigDecimal partHalf,
    BigDecimal wholeHalf) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Makes a share of three cells, or of fewer nothing can be said. */
  static Share of(String rule, Value.Percentage percent, Figure part, Figure whole) {
    return new Share(
        rule,
        percent.number(),
        BigDecimal.valueOf(part.value()),
        BigDecimal.valueOf(whole.value()),
        half(part),
        half(whole));
  }

  private static BigDecimal half(Figure figure) {
    Cell cell = figure.cell();
    boolean whole = figure.factor() == Money.YUAN || cell == null;
    return whole ? BigDecimal.ZERO : BigDecimal.valueOf(figure.step()).multiply(HALF);
  }

  /**
   * Whether the percentage is what the figures come to: the interval of what they may have been
   * before rounding (RULES 1), wider by half the percentage's last decimal.
   */
  boolean holds() {
    BigDecimal half = HALF.movePointLeft(percent.scale());
    return percent.compareTo(lowest().subtract(half)) >= 0
        && percent.compareTo(highest().add(half)) <= 0;
  }

  private BigDecimal lowest() {
    return ratio(part.subtract(partHalf), whole.add(wholeHalf));
  }

  private BigDecimal highest() {
    BigDecimal least = whole.subtract(wholeHalf);
    return ratio(part.add(partHalf), least.signum() > 0 ? least : whole);
  }

  private static BigDecimal ratio(BigDecimal a, BigDecimal b) {
    return a.multiply(HUNDRED).divide(b, MathContext.DECIMAL64);
  }

  /** Returns what the percentage would be, with as many decimals as it is printed with. */
  BigDecimal expected() {
    return ratio(part, whole).setScale(percent.scale(), RoundingMode.HALF_UP);
  }
}
