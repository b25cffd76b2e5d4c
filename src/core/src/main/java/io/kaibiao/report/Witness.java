package io.kaibiao.report;

import io.kaibiao.report.place.Origin;
import java.math.BigDecimal;

/**
 * A figure that prose states of a cell of the tables.
 *
 * @param place the cell, {@code FORM/row/column}
 * @param fact what the figure is of
 * @param number the figure, its scale the decimals that are printed
 * @param unit its unit
 * @param steps how many last decimals it may be apart from the cell where both are printed alike
 * @param origin where the sentence's characters came from
 */
public record Witness(
    String place, String fact, BigDecimal number, String unit, int steps, Origin origin) {}
