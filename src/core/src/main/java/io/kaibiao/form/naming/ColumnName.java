package io.kaibiao.form.naming;

import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.text.Certainty;
import java.util.List;

/**
 * The canonical name of a column.
 *
 * @param id the canonical id, or {@code x:} and the lowest header
 * @param certainty how certain the name is
 * @param repairs the rules that led to it if the headers don't say so
 */
public record ColumnName(String id, Certainty certainty, List<RepairCode> repairs) {
  public ColumnName {
    repairs = List.copyOf(repairs);
  }

  public static ColumnName certain(String id) {
    return new ColumnName(id, Certainty.CERTAIN, List.of());
  }

  public static ColumnName repaired(String id, RepairCode rule) {
    return new ColumnName(id, Certainty.REPAIRED, List.of(rule));
  }

  public static ColumnName doubtful(String id, RepairCode rule) {
    return new ColumnName(id, Certainty.DOUBTFUL, List.of(rule));
  }

  public boolean isForeign() {
    return ForeignName.isForeign(id);
  }
}
