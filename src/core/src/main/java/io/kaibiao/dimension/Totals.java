package io.kaibiao.dimension;

import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what the totals of a table are totals of: where the columns (or rows) beside a total say
 * different values of a dimension, it is the sum over that dimension.
 */
final class Totals {

  private static final List<Dimension> SUMMED = List.of(Dimension.FUNDS, Dimension.NATURE);

  private final Placing placing;
  private final List<List<String>> paths;
  private final List<Dimensions> said;
  private final Map<List<String>, List<Set<String>>> inside = new HashMap<>();

  /**
   * Makes totals of columns or rows.
   *
   * @param paths the heads or labels of each, outermost first
   * @param said what they say
   */
  Totals(Placing placing, List<List<String>> paths, List<Dimensions> said) {
    this.placing = placing;
    this.paths = List.copyOf(paths);
    this.said = List.copyOf(said);
    for (int i = 0; i < paths.size(); i++) {
      for (int level = 0; level < paths.get(i).size(); level++) {
        add(paths.get(i).subList(0, level), said.get(i));
      }
    }
  }

  /** Adds what one column or row says to what is said below the heads or labels around it. */
  private void add(List<String> around, Dimensions one) {
    List<Set<String>> values =
        inside.computeIfAbsent(around, key -> List.of(new HashSet<>(), new HashSet<>()));
    for (int d = 0; d < SUMMED.size(); d++) {
      String value = one.get(SUMMED.get(d));
      if (!value.isEmpty()) {
        values.get(d).add(value);
      }
    }
  }

  /** Returns what each says, totals included. */
  List<Dimensions> said() {
    List<Dimensions> all = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      int level = level(paths.get(i));
      all.add(level < 0 ? said.get(i) : total(i, level));
    }
    return all;
  }

  /** Returns the index of the text in a path that speaks of a total, or -1. */
  private int level(List<String> path) {
    for (int k = 0; k < path.size(); k++) {
      if (placing.isTotal(path.get(k))) {
        return k;
      }
    }
    return -1;
  }

  private Dimensions total(int index, int level) {
    Dimensions own = said.get(index);
    List<Set<String>> parts = inside.getOrDefault(paths.get(index).subList(0, level), List.of());
    for (int d = 0; d < parts.size(); d++) {
      if (parts.get(d).size() > 1 && own.get(SUMMED.get(d)).isEmpty()) {
        own = own.with(SUMMED.get(d), DimensionLexicon.ALL);
      }
    }
    return own;
  }
}
