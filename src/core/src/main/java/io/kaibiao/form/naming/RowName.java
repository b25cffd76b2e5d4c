package io.kaibiao.form.naming;

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
public record RowName(String key, Certainty certainty, List<String> repairs) {

  /** Repair code of the cells of a row whose code or label was recognized with low confidence. */
  public static final String UNSURE = "row-unsure";

  public RowName {
    repairs = List.copyOf(repairs);
  }

  public static RowName certain(String key) {
    return new RowName(key, Certainty.CERTAIN, List.of());
  }

  public static RowName repaired(String key, String rule) {
    return new RowName(key, Certainty.REPAIRED, List.of(rule));
  }

  public static RowName doubtful(String key, String rule) {
    return new RowName(key, Certainty.DOUBTFUL, List.of(rule));
  }

  /** Returns a name for a row that the form does not know, from its printed label. */
  public static RowName foreign(String label) {
    return certain("x:" + label.replaceAll("\\s+", ""));
  }

  /** Returns this name combined with the certainty and repairs of a column's name. */
  public RowName under(ColumnName column) {
    Certainty worse = certainty.compareTo(column.certainty()) >= 0 ? certainty : column.certainty();
    List<String> all = new ArrayList<>(repairs);
    all.addAll(column.repairs());
    return new RowName(key, worse, all);
  }

  public boolean isForeign() {
    return key.startsWith("x:");
  }
}
