package io.kaibiao.proof.binding;

import io.kaibiao.proof.figures.Amount;

/**
 * The cell of an amount that an identity binds.
 *
 * @param table the index of its table in the report
 * @param row the index of its row in the table
 * @param column its canonical column
 * @param factor the value of 1 of its unit, in hundredths of a 元; for what is not money, in steps
 *     of a millionth of the unit
 * @param step the value of one in the last decimal that its table prints, in the same steps
 */
public record BoundAmount(int table, int row, String column, long factor, long step) {

  static BoundAmount of(Amount amount) {
    return new BoundAmount(
        amount.table(), amount.row(), amount.column(), amount.factor(), amount.step());
  }
}
