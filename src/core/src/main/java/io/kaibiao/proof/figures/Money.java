package io.kaibiao.proof.figures;

import io.kaibiao.report.table.MoneyUnit;
import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * Converts printed amounts to whole numbers of hundredths of a 元 and back, so that amounts printed
 * in 元, 万元 and other units can be compared exactly. Quantities in other units (辆, 台) use a step of
 * their own; identities never mix the two.
 */
public final class Money {

  /** Hundredths of a 元 in one 万元. */
  public static final long WAN = 1_000_000;

  /** Steps in one unit of anything that is not money: a step is a millionth of the unit. */
  private static final long COUNT = 1_000_000;

  /** Hundredths of a 元 in one 元. */
  public static final long YUAN = 100;

  /** Maximum number of digits before the decimal point, so that the result fits a {@code long}. */
  private static final int MOST_DIGITS = 17;

  private Money() {}

  /** Returns the number of steps in one of a unit; {@code COUNT} steps if it is no money unit. */
  public static long factor(String unit) {
    return MoneyUnit.of(unit).map(Money::factor).orElse(COUNT);
  }

  public static long factor(MoneyUnit unit) {
    return unit.factor().longValueExact() * YUAN;
  }

  /** Returns an amount in steps, or empty if it is not a whole number of steps or too large. */
  public static OptionalLong of(BigDecimal number, long factor) {
    BigDecimal steps = number.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
    return steps.scale() > 0 || steps.precision() - steps.scale() > MOST_DIGITS
        ? OptionalLong.empty()
        : OptionalLong.of(steps.longValueExact());
  }

  /** Returns the value of one in the last decimal place, in steps, at least 1. */
  public static long step(int decimals, long factor) {
    long step = factor;
    for (int i = 0; i < decimals && step > 1; i++) {
      step /= 10;
    }
    return step;
  }

  /**
   * Returns an amount in its printed unit with as few decimals as it needs, and at least so many.
   *
   * @param factor a power of ten: the steps in one of the unit
   * @param decimals 0 or more
   */
  public static BigDecimal printed(long steps, long factor, int decimals) {
    int scale = 0;
    long power = 1;
    while (power < factor) {
      power *= 10;
      scale++;
    }
    if (power != factor) {
      throw new IllegalArgumentException("no power of ten: " + factor);
    }
    long rest = steps;
    while (scale > decimals && rest % 10 == 0) {
      rest /= 10;
      scale--;
    }
    BigDecimal number = BigDecimal.valueOf(rest, scale);
    return scale < decimals ? number.setScale(decimals) : number;
  }
}
