package io.kaibiao.prose;

import io.kaibiao.prose.Amounts.Amount;
import io.kaibiao.report.Statement;
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
 * @param place the cell that it must equal, {@code FORM/row/column}
 * @param tail the text behind the figure
 * @param budget what the sentence says of the year's budget, or null where it says nothing
 */
record Mention(
    Section section,
    StatementPattern pattern,
    String fact,
    Amount value,
    BigDecimal steps,
    String place,
    String tail,
    @Nullable Statement budget) {}
