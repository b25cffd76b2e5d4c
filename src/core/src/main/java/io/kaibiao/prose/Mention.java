package io.kaibiao.prose;

import io.kaibiao.prose.Amounts.Amount;
import io.kaibiao.report.table.Dimensions;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount that a sentence states of a cell, before it is compared with that cell.
 *
 * @param section where the sentence stands
 * @param pattern the way in which it states it
 * @param fact what the figure is of
 * @param value the figure
 * @param steps how many last decimals it may be apart from the cell where both are printed alike
 * @param place the cell that it must equal, {@code FORM/row/column}; null where the report has no
 *     such form
 * @param said what the sentence says of where it stands in fiscal terms
 * @param start the index of the figure in the text of the section
 * @param end the index of the text behind the figure
 * @param budget what the sentence says of the year's budget, or null where it says nothing
 */
record Mention(
    Section section,
    StatementPattern pattern,
    String fact,
    Amount value,
    BigDecimal steps,
    @Nullable String place,
    Dimensions said,
    int start,
    int end,
    @Nullable Budget budget) {

  private static final String MARKS = "，,。；;：:、";

  /**
   * The year's budget.
   *
   * @param amount how much it is
   * @param start the index of the amount in the text of the section
   */
  record Budget(Amount amount, int start) {}

  /** Returns this figure as one of a form that the report does not print. */
  Mention alone() {
    return new Mention(section, pattern, fact, value, steps, null, said, start, end, budget);
  }

  /** Returns the text before the figure, from the last mark on that parts or ends sentences. */
  String clause() {
    int from = start;
    while (from > 0 && MARKS.indexOf(section.text().charAt(from - 1)) < 0) {
      from--;
    }
    return section.text().substring(from, start);
  }

  /** Returns the text behind the figure. */
  String tail() {
    return section.text().substring(end);
  }
}
