package io.kaibiao.report.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a recognised form.
 *
 * @param key the canonical row key, or {@code x:} and the printed label where the form has none
 * @param line the printed 行次, or null where none is printed
 * @param label the printed label, its line breaks joined
 * @param cells the cells that are not blank, by canonical column id, in printed order
 */
public record Row(String key, @Nullable String line, String label, Map<String, Cell> cells) {

  /** The key of a row of grand totals, and the id of a column of totals. */
  public static final String TOTAL = "total";

  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }
}
