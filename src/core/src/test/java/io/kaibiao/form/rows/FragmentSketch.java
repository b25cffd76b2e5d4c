package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.report.place.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A printed row in words. */
public final class FragmentSketch {

  /** No row of a header and not the first of a table. */
  private static final int ROW = 5;

  private FragmentSketch() {}

  /** A row of print, named by a label alone. */
  public static Fragment row(String label) {
    return row(Map.of(), label, 1, Origin.TEXT_LAYER);
  }

  /** A row without amounts. */
  public static Fragment row(
      Map<HeaderRole, String> codes, String label, double confidence, Origin origin) {
    List<String> path = label.isEmpty() ? List.of() : List.of(label);
    return new Fragment(
        ROW, 0, codes, label, false, List.of(), path, "", "", confidence, origin, List.of());
  }

  /** A row of print whose labels nest, outermost first. */
  public static Fragment nested(String... path) {
    String label = path[path.length - 1];
    return row(label).within(List.of(path.length - 1), Arrays.asList(path));
  }
}
