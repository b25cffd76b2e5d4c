package io.kaibiao.report.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a recognised form.
 *
 * @param key the canonical row key, or {@code x:} and the printed label where the form has none
 * @param line the printed 行次, or null where none is printed
 * @param label the printed label, its line breaks joined
 * @param path the printed labels that the row nests in, outermost first, and its own; empty where
 *     none is printed
 * @param cells the cells that are not blank, by canonical column id, in printed order
 */
public record Row(
    String key, @Nullable String line, String label, List<String> path, Map<String, Cell> cells) {

  /** The key of a row of grand totals, and the id of a column of totals. */
  public static final String TOTAL = "total";

  /** Makes a row that nests in no other. */
  public Row(String key, @Nullable String line, String label, Map<String, Cell> cells) {
    this(key, line, label, label.isEmpty() ? List.of() : List.of(label), cells);
  }

  public Row {
    path = List.copyOf(path);
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** Returns this row with other cells. */
  public Row with(Map<String, Cell> otherCells) {
    return new Row(key, line, label, path, otherCells);
  }
}
