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
 * @param block the number, from 0, of the run of columns from left to right that the row is printed
 *     in: 1 for the right-hand half of a form with two
 * @param form the canonical id of the form that the row belongs to, where its table holds two forms
 *     side by side; null elsewhere
 * @param cells the cells that are not blank, by canonical column id, in printed order
 */
public record Row(
    String key,
    @Nullable String line,
    String label,
    List<String> path,
    int block,
    @Nullable String form,
    Map<String, Cell> cells) {

  /** The key of a row of grand totals, and the id of a column of totals. */
  public static final String TOTAL = "total";

  /** Makes a row that nests in no other. */
  public Row(String key, @Nullable String line, String label, Map<String, Cell> cells) {
    this(key, line, label, label.isEmpty() ? List.of() : List.of(label), 0, null, cells);
  }

  public Row {
    path = List.copyOf(path);
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** Returns this row with other cells. */
  public Row with(Map<String, Cell> otherCells) {
    return new Row(key, line, label, path, block, form, otherCells);
  }

  /** Returns this row under another key. */
  public Row named(String otherKey, String otherLabel, Map<String, Cell> otherCells) {
    return new Row(otherKey, line, otherLabel, path, block, form, otherCells);
  }

  /** Returns this row as one of another form than its table's. */
  public Row of(@Nullable String otherForm) {
    return new Row(key, line, label, path, block, otherForm, cells);
  }
}
