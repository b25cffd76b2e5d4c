package io.kaibiao.form.naming;

import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.text.Certainty;
import java.util.ArrayList;
import java.util.List;

/**
 * The canonical name of a row.
 *
 * @param key the canonical key, or {@code x:} and the label
 * @param certainty how certain the name is
 * @param repairs the rules that led to it if it differs from print
 */
public record RowName(String key, Certainty certainty, List<RepairCode> repairs) {

  public RowName {
    repairs = List.copyOf(repairs);
  }

  public static RowName certain(String key) {
    return new RowName(key, Certainty.CERTAIN, List.of());
  }

  public static RowName repaired(String key, RepairCode rule) {
    return new RowName(key, Certainty.REPAIRED, List.of(rule));
  }

  public static RowName doubtful(String key, RepairCode rule) {
    return new RowName(key, Certainty.DOUBTFUL, List.of(rule));
  }

  /** Returns a name for a row that the form does not know, from its printed label. */
  public static RowName foreign(String label) {
    return certain(ForeignName.of(label.replaceAll("\\s+", "")));
  }

  /**
   * Returns a name for a row that no form knows, from its labels.
   *
   * @param path the labels that it nests in, outermost first, and its own
   */
  public static RowName foreign(List<String> path) {
    return certain(ForeignName.of(path));
  }

  /** Returns this name combined with the certainty and repairs of a column's name. */
  public RowName under(ColumnName column) {
    Certainty worse = certainty.compareTo(column.certainty()) >= 0 ? certainty : column.certainty();
    List<RepairCode> all = new ArrayList<>(repairs);
    all.addAll(column.repairs());
    return new RowName(key, worse, all);
  }

  public boolean isForeign() {
    return ForeignName.isForeign(key);
  }
}
