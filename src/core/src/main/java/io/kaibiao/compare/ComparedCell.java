package io.kaibiao.compare;

import java.util.Optional;

/**
 * The cells of two reports with one name: form, row and column, as {@code facts.csv} names them.
 *
 * @param form the form
 * @param row the key of the row
 * @param column the id of the column
 * @param place which of several cells of that name in reading order, from 0
 * @param outcome what comes of comparing them, never {@link ComparisonOutcome#CONTRADICTORY}
 * @param first the cell of the first report; empty where it has none
 * @param second the cell of the second report; empty where it has none
 */
public record ComparedCell(
    String form,
    String row,
    String column,
    int place,
    ComparisonOutcome outcome,
    Optional<ComparedFigure> first,
    Optional<ComparedFigure> second) {}
