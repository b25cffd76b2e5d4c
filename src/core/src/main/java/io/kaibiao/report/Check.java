package io.kaibiao.report;

/**
 * One arithmetic identity, tried on the figures of a report.
 *
 * @param rule the identity's name ({@code FA01.income_year_total})
 * @param holds whether both sides agree within the tolerance
 * @param left the left side, a plain decimal
 * @param right the right side, a plain decimal
 * @param tolerance the largest difference that rounding explains, a plain decimal
 * @param table the id of the table whose figure stands on the left
 * @param row the row that it was tried on
 * @param column the column that it was tried on
 */
public record Check(
    String rule,
    boolean holds,
    String left,
    String right,
    String tolerance,
    String table,
    String row,
    String column) {}
