package io.kaibiao.proof.figures;

import io.kaibiao.report.MoneyUnit;
import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * Figures as whole numbers: hundredths of a 元, so that figures in 元, 万元 and other units of money
 * meet. Other units (辆, 台) count in steps of their own, and identities never mix the two.
 */
public final class Money {

  /** One 万元. */
  public static final long WAN = 1_000_000;

  /** One of anything that is not known to be money: fine enough for six decimals. */
  private static final long COUNT = 1_000_000;

  public static final long YUAN = 100;
  private static final int MOST_DIGITS = 17;

  private Money() {}

  /** Returns the steps that one of a unit is. */
  public static long factor(String unit) {
    return MoneyUnit.of(unit).map(Money::factor).orElse(COUNT);
  }

  public static long factor(MoneyUnit unit) {
    return unit.factor().longValueExact() * YUAN;
  }

  /** Returns a figure in these steps, or nothing if it has finer ones or is too large. */
  public static OptionalLong of(BigDecimal number, long factor) {
    BigDecimal steps = number.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
    return steps.scale() > 0 || steps.precision() - steps.scale() > MOST_DIGITS
        ? OptionalLong.empty()
        : OptionalLong.of(steps.longValueExact());
  }

  /** Returns the worth of the last of so many decimals. */
  public static long step(int decimals, long factor) {
    long step = factor;
    for (int i = 0; i < decimals && step > 1; i++) {
      step /= 10;
    }
    return step;
  }

  /** Returns a figure as it is printed in a unit, with so many decimals at least. */
  public static BigDecimal printed(long steps, long factor, int decimals) {
    BigDecimal number = BigDecimal.valueOf(steps).divide(BigDecimal.valueOf(factor));
    return number.scale() < decimals ? number.setScale(decimals) : number;
  }
}
