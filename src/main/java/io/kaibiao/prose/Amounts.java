package io.kaibiao.prose;

import io.kaibiao.repair.Proportion;
import java.math.BigDecimal;
import java.util.Optional;

/** Figures of sentences and cells in one measure. */
final class Amounts {

  /** The figure of a sentence in a pattern; blanks are gone from its text. */
  static final String FIGURE = "-?\\d[\\d,，]*(?:[.．]\\d+)?";

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal CUT = BigDecimal.ONE;
  private static final String YUAN = "元";

  private Amounts() {}

  /**
   * A figure with its unit.
   *
   * @param number the figure, its scale as printed
   * @param unit its unit; only 元 and 万元 are ever set against each other
   */
  record Amount(BigDecimal number, String unit) {

    static Amount parse(String figure, String unit) {
      return new Amount(Amounts.number(figure), unit);
    }

    private BigDecimal value() {
      return unit.equals(YUAN) ? number : number.multiply(WAN);
    }

    private BigDecimal step() {
      BigDecimal last = BigDecimal.ONE.movePointLeft(number.scale());
      return unit.equals(YUAN) ? last : last.multiply(WAN);
    }

    /**
     * Whether two figures are one (RULES 1): where one is printed more coarsely, it may be rounded
     * by half its last decimal; else they may be apart by so many last decimals.
     */
    boolean agrees(Amount other, BigDecimal steps) {
      BigDecimal tolerance =
          step().compareTo(other.step()) == 0
              ? step().multiply(steps)
              : step().max(other.step()).multiply(HALF.max(steps));
      return value().subtract(other.value()).abs().compareTo(tolerance) <= 0;
    }

    /** Whether this is so many percent of another, rounded or cut; nothing if that is nothing. */
    Optional<Boolean> isShare(Amount whole, BigDecimal percent) {
      return whole.number.signum() <= 0
          ? Optional.empty()
          : Optional.of(
              new Proportion(value(), step(), whole.value(), whole.step()).holds(percent, CUT));
    }

    /** Returns the figure that this one grew from by a change. */
    Amount before(Amount change) {
      boolean same = unit.equals(change.unit);
      BigDecimal was =
          same
              ? number.subtract(change.number)
              : value().subtract(change.value()).divide(unit.equals(YUAN) ? BigDecimal.ONE : WAN);
      return new Amount(was, unit);
    }
  }

  static BigDecimal number(String figure) {
    return new BigDecimal(figure.replaceAll("[,，]", "").replace('．', '.'));
  }
}
