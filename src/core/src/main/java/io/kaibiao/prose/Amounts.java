package io.kaibiao.prose;

import io.kaibiao.report.table.MoneyUnit;
import io.kaibiao.text.Proportion;
import java.math.BigDecimal;
import java.util.Optional;

/** Compares amounts of sentences and cells in a common unit. */
final class Amounts {

  /** Regular expression for a number in a sentence, whose blanks are removed. */
  static final String FIGURE = "-?\\d[\\d,，]*(?:[.．]\\d+)?";

  /** Rounding error, in units of the last decimal. */
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Error of cutting off decimals, in units of the last decimal. */
  private static final BigDecimal CUT = BigDecimal.ONE;

  private Amounts() {}

  /**
   * A figure with its unit.
   *
   * @param number the figure, its scale as printed
   * @param unit its unit, of money or of what is counted; empty where it is not known
   */
  record Amount(BigDecimal number, String unit) {

    static Amount parse(String figure, String unit) {
      return new Amount(Amounts.number(figure), unit);
    }

    private BigDecimal value() {
      return number.multiply(factor());
    }

    private BigDecimal step() {
      return BigDecimal.ONE.movePointLeft(number.scale()).multiply(factor());
    }

    private BigDecimal factor() {
      return MoneyUnit.of(unit).map(MoneyUnit::factor).orElse(BigDecimal.ONE);
    }

    /** Tells whether it can be compared with another: money only with money of a known unit. */
    boolean isComparableTo(Amount other) {
      return MoneyUnit.of(unit).isEmpty() || MoneyUnit.of(other.unit).isPresent();
    }

    /**
     * Tells whether two amounts are equal (RULES 1): one printed with fewer decimals may be rounded
     * by half its last decimal; otherwise they may differ by a number of last decimals.
     */
    boolean agrees(Amount printed, BigDecimal steps) {
      boolean counted = MoneyUnit.of(unit).isEmpty();
      // Counts (辆, 台) are compared as plain numbers.
      Amount other = counted ? new Amount(printed.number, unit) : printed;
      BigDecimal tolerance =
          step().compareTo(other.step()) == 0
              ? step().multiply(steps)
              : step().max(other.step()).multiply(HALF.max(steps));
      return value().subtract(other.value()).abs().compareTo(tolerance) <= 0;
    }

    /**
     * Tells whether this is a percentage of another, rounded or cut; empty if the other is zero.
     */
    Optional<Boolean> isShare(Amount whole, BigDecimal percent) {
      return whole.number.signum() <= 0
          ? Optional.empty()
          : Optional.of(
              new Proportion(value(), step(), whole.value(), whole.step()).holds(percent, CUT));
    }

    /** Returns the amount before a change. */
    Amount before(Amount change) {
      boolean same = unit.equals(change.unit);
      BigDecimal was =
          same ? number.subtract(change.number) : value().subtract(change.value()).divide(factor());
      return new Amount(was, unit);
    }
  }

  static BigDecimal number(String figure) {
    return new BigDecimal(figure.replaceAll("[,，]", "").replace('．', '.'));
  }
}
