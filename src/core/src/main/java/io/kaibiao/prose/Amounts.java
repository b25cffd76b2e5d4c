package io.kaibiao.prose;

import io.kaibiao.report.MoneyUnit;
import io.kaibiao.text.Proportion;
import java.math.BigDecimal;
import java.util.Optional;

/** Figures of sentences and cells in one measure. */
final class Amounts {

  /** The figure of a sentence in a pattern; blanks are gone from its text. */
  static final String FIGURE = "-?\\d[\\d,，]*(?:[.．]\\d+)?";

  private static final BigDecimal HALF = new BigDecimal("0.5");
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

    /** Whether it can be set against another figure: money against known money only. */
    boolean isComparableTo(Amount other) {
      return MoneyUnit.of(unit).isEmpty() || MoneyUnit.of(other.unit).isPresent();
    }

    /**
     * Whether two figures are one (RULES 1): where one is printed more coarsely, it may be rounded
     * by half its last decimal; else they may be apart by so many last decimals.
     */
    boolean agrees(Amount printed, BigDecimal steps) {
      boolean counted = MoneyUnit.of(unit).isEmpty();
      // What is counted (辆, 台) has no worth: the numbers count.
      Amount other = counted ? new Amount(printed.number, unit) : printed;
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
          same ? number.subtract(change.number) : value().subtract(change.value()).divide(factor());
      return new Amount(was, unit);
    }
  }

  static BigDecimal number(String figure) {
    return new BigDecimal(figure.replaceAll("[,，]", "").replace('．', '.'));
  }
}
