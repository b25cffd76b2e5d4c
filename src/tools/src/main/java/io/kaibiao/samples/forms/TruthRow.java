package io.kaibiao.samples.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The truth of a row, in the contract's terms.
 *
 * @param key the canonical key
 * @param line the printed 行次, or empty
 * @param label the printed label
 * @param cells column id to value, without blank cells
 */
public record TruthRow(String key, String line, String label, Map<String, String> cells) {

  public TruthRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }
}
