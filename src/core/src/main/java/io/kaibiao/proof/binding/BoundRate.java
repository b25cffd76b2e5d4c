package io.kaibiao.proof.binding;

import io.kaibiao.proof.found.Rate;

/**
 * A percentage bound to the two amounts that it is of. Amounts in 元 are not rounded.
 *
 * @param rule the rule's id
 * @param table the index of the percentage's table in the report
 * @param row the index of its row in the table
 * @param column its column
 * @param part the amount that is divided
 * @param whole the amount that it is divided by
 * @param less how much the percentage is less than their quotient: 0, or 100 for a growth
 */
public record BoundRate(
    String rule, int table, int row, String column, BoundAmount part, BoundAmount whole, int less) {

  /** Returns what a rule says of a percentage. */
  public static BoundRate of(String rule, Rate rate) {
    return new BoundRate(
        rule,
        rate.table(),
        rate.row(),
        rate.column(),
        BoundAmount.of(rate.part()),
        BoundAmount.of(rate.whole()),
        rate.formula().less());
  }
}
