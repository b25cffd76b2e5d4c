package io.kaibiao.form;

import io.kaibiao.repair.Certainty;
import java.util.List;

/**
 * The canonical name of a column.
 *
 * @param id the canonical id, or {@code x:} and the leaf of its heads
 * @param certainty how sure that name is
 * @param repairs the rules that led to it where the heads don't say so
 */
record ColumnName(String id, Certainty certainty, List<String> repairs) {
  ColumnName {
    repairs = List.copyOf(repairs);
  }

  static ColumnName certain(String id) {
    return new ColumnName(id, Certainty.CERTAIN, List.of());
  }

  static ColumnName repaired(String id, String rule) {
    return new ColumnName(id, Certainty.REPAIRED, List.of(rule));
  }

  static ColumnName doubtful(String id, String rule) {
    return new ColumnName(id, Certainty.DOUBTFUL, List.of(rule));
  }

  boolean isForeign() {
    return id.startsWith("x:");
  }
}
