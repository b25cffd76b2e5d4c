package io.kaibiao.proof.found;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.Proportion;
import java.math.BigDecimal;

/**
 * A printed percentage and the amounts that it is of.
 *
 * @param table the index of the table
 * @param row the index of the row
 * @param column the id of the percentage's column
 * @param percent the percentage
 * @param part the amount that is divided
 * @param whole the amount that it is divided by, more than 0
 * @param formula what is made of both
 */
public record Rate(
    int table,
    int row,
    String column,
    Value.Percentage percent,
    Amount part,
    Amount whole,
    Formula formula) {

  /** Rounding error of a printed percentage, in units of its last decimal. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.5");

  /** Tells whether the percentage agrees with its amounts, all as they may have been rounded. */
  public boolean holds() {
    return proportion().holds(percent.number().add(BigDecimal.valueOf(formula.less())), ROUNDED);
  }

  /** Returns the percentage that its amounts give, with as many decimals as are printed. */
  public BigDecimal expected() {
    return proportion()
        .percent(percent.number().scale())
        .subtract(BigDecimal.valueOf(formula.less()));
  }

  private Proportion proportion() {
    return new Proportion(
        BigDecimal.valueOf(part.value()),
        step(part),
        BigDecimal.valueOf(whole.value()),
        step(whole));
  }

  /** Returns the worth of an amount's last decimal; amounts in 元 are not rounded. */
  private static BigDecimal step(Amount amount) {
    return amount.factor() == Money.YUAN || amount.isBlank()
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(amount.step());
  }

  /** What a percentage says of two amounts. */
  public enum Formula {
    /** The first one over the second one. */
    QUOTIENT(0),
    /** How much more the first one is than the second one, over the second one. */
    GROWTH(100);

    private final int less;

    Formula(int less) {
      this.less = less;
    }

    /** Returns how much the percentage is less than the first amount over the second one. */
    public int less() {
      return less;
    }

    /** Returns the percentage of two equal amounts. */
    int ofEquals() {
      return 100 - less;
    }
  }
}
