package io.kaibiao.proof.found;

import io.kaibiao.proof.figures.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What a table holds at one place.
 *
 * @param amount the amount, 0 for a blank cell; null where text or a percentage stands
 * @param unit a number that tells units apart, {@link #BLANK} or {@link #NO_UNIT}
 * @param half the largest rounding error of the amount, in its own steps
 * @param grain the worth of the amount's last digit that is not nought, in its own steps
 */
record Figure(@Nullable Amount amount, int unit, long half, long grain) {

  private static final long TEN = 10;

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

  /** Makes what a table holds at one place. */
  static Figure of(@Nullable Amount amount, int unit, long half) {
    return new Figure(amount, unit, half, amount == null ? 1 : grain(amount.value()));
  }

  private static long grain(long value) {
    long grain = 1;
    while (value != 0 && value % (grain * TEN) == 0) {
      grain *= TEN;
    }
    return grain;
  }
}
