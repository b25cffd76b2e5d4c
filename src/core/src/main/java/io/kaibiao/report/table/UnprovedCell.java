package io.kaibiao.report.table;

import org.jspecify.annotations.Nullable;

/**
 * A data cell of a report as it was before the identities were tried and before a person corrected
 * it, where the report's own cell does not tell that.
 *
 * @param table the 0-based index of its table in the report
 * @param row the 0-based index of its row in the table
 * @param column its column id
 * @param before the cell as it was read; null where none was read and the report has one
 * @param position the 0-based position of {@code before} among the cells of its row; 0 where it is
 *     null
 */
public record UnprovedCell(
    int table, int row, String column, @Nullable Cell before, int position) {}
