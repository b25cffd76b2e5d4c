package io.kaibiao.report.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above one data column.
 *
 * @param column the canonical column id, or {@code x:} and the leaf's text
 * @param path the texts of the heads above the column, outermost first
 * @param ordinal the printed 栏次, or null where none is printed
 */
public record HeaderColumn(String column, List<String> path, @Nullable String ordinal) {
  public HeaderColumn {
    path = List.copyOf(path);
  }
}
