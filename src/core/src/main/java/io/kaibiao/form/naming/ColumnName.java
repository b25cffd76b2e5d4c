package io.kaibiao.form.naming;

import io.kaibiao.text.Certainty;
import java.util.List;

/**
 * The canonical name of a column.
 *
 * @param id the canonical id, or {@code x:} and the lowest header
 * @param certainty how certain the name is
 * @param repairs the rules that led to it if the headers don't say so
 */
public record ColumnName(String id, Certainty certainty, List<String> repairs) {
  public ColumnName {
    repairs = List.copyOf(repairs);
  }

  public static ColumnName certain(String id) {
    return new ColumnName(id, Certainty.CERTAIN, List.of());
  }

  public static ColumnName repaired(String id, String rule) {
    return new ColumnName(id, Certainty.REPAIRED, List.of(rule));
  }

  public static ColumnName doubtful(String id, String rule) {
    return new ColumnName(id, Certainty.DOUBTFUL, List.of(rule));
  }

  public boolean isForeign() {
    return id.startsWith("x:");
  }
}
