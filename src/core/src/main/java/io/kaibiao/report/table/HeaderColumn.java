package io.kaibiao.report.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above one data column.
 *
 * @param column the canonical column id, or {@code x:} and the leaf's text
 * @param path the texts of the heads above the column, outermost first
 * @param ordinal the printed 栏次, or null where none is printed
 * @param row the key of the only row that the column holds a cell of, where the form's rows are
 *     printed as columns; null where it may hold cells of all
 * @param block the number, from 0, of the run of columns from left to right that it belongs to
 */
public record HeaderColumn(
    String column, List<String> path, @Nullable String ordinal, @Nullable String row, int block) {

  /** Makes a column that may hold cells of every row. */
  public HeaderColumn(String column, List<String> path, @Nullable String ordinal) {
    this(column, path, ordinal, null, 0);
  }

  public HeaderColumn {
    path = List.copyOf(path);
  }
}
