package io.kaibiao.proof.found;

import io.kaibiao.proof.figures.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What a table holds at one place.
 *
 * @param amount the amount, 0 for a blank cell; null where text or a percentage stands
 * @param unit a number that tells units apart, {@link #BLANK} or {@link #NO_UNIT}
 * @param half the largest rounding error of the amount, in its own steps
 */
record Figure(@Nullable Amount amount, int unit, long half) {

  /** Unit of what holds no amount, so that nothing can be added there. */
  static final int NO_UNIT = -1;

  /** Unit of a blank cell. */
  static final int BLANK = 0;

  /** Returns the amount in its own steps, 0 for none. */
  long value() {
    return amount == null ? 0 : amount.value();
  }

  /** Returns the largest rounding error; nothing is not rounded. */
  long error() {
    return value() == 0 ? 0 : half;
  }
}
