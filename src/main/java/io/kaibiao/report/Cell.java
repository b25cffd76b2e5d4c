package io.kaibiao.report;

import java.util.List;

/**
 * One data cell of a recognised form that is not blank.
 *
 * @param value what the cell says
 * @param unit the unit of an amount as the table declares it ({@code 万元}, {@code 元}, {@code 辆});
 *     empty for text and percentages
 * @param raw the characters as they were read, before any repair
 * @param status how far the value can be believed
 * @param confidence from 0 to 1
 * @param page the 1-based page that the cell stands on
 * @param box where it stands on that page
 * @param repairs the names of the rules that changed the reading, in the order of their application
 */
public record Cell(
    Value value,
    String unit,
    String raw,
    Status status,
    double confidence,
    int page,
    Box box,
    List<String> repairs) {
  public Cell {
    repairs = List.copyOf(repairs);
  }
}
