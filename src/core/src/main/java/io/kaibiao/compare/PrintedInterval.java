package io.kaibiao.compare;

import io.kaibiao.report.table.MoneyUnit;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The amounts that are rounded to a printed figure: less than half its last decimal away from it.
 * Money is in 元. An interval without one of its ends is not bounded there.
 *
 * @param low all of them are more than this, or null
 * @param high all of them are less than this, or null
 */
record PrintedInterval(@Nullable BigDecimal low, @Nullable BigDecimal high) {

  /** What all amounts of money are called, whatever their units. */
  private static final String MONEY = MoneyUnit.YUAN.text();

  private static final String PERCENT = "%";
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final PrintedInterval ALL = new PrintedInterval(null, null);

  /** Returns the amounts that are rounded to every one of several figures. */
  static PrintedInterval ofAll(List<ComparedFigure> figures) {
    PrintedInterval common = ALL;
    for (ComparedFigure figure : figures) {
      common = common.and(of(figure));
    }
    return common;
  }

  private static PrintedInterval of(ComparedFigure figure) {
    BigDecimal number = number(figure.value());
    BigDecimal factor = MoneyUnit.of(figure.unit()).map(MoneyUnit::factor).orElse(BigDecimal.ONE);
    BigDecimal half = HALF.movePointLeft(number.scale()).multiply(factor);
    BigDecimal middle = number.multiply(factor);
    return new PrintedInterval(middle.subtract(half), middle.add(half));
  }

  private static BigDecimal number(Value value) {
    if (value instanceof Value.Amount amount) {
      return amount.number();
    }
    if (value instanceof Value.Percentage percentage) {
      return percentage.number();
    }
    throw new IllegalArgumentException("no figure: " + value.canonical());
  }

  /** Returns what a figure is of: money, a percentage, or the unit that is counted. */
  static String kind(Value value, String unit) {
    if (value instanceof Value.Percentage) {
      return PERCENT;
    }
    return MoneyUnit.of(unit).isPresent() ? MONEY : unit;
  }

  /** Returns what this and another interval have in common. */
  PrintedInterval and(PrintedInterval other) {
    return new PrintedInterval(
        low == null || (other.low != null && other.low.compareTo(low) > 0) ? other.low : low,
        high == null || (other.high != null && other.high.compareTo(high) < 0) ? other.high : high);
  }

  /** Tells whether no amount lies in it. */
  boolean isEmpty() {
    return low != null && high != null && low.compareTo(high) >= 0;
  }
}
