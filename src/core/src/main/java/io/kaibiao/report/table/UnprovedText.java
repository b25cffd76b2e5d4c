package io.kaibiao.report.table;

/**
 * A printed cell as it was read, where a person corrected its text.
 *
 * @param table the 0-based index of its table in the report
 * @param cell the 0-based index of the cell in the table's grid
 * @param before the cell as it was read
 */
public record UnprovedText(int table, int cell, GridCell before) {}
