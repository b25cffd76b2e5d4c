package io.kaibiao.dimension;

import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    List<String> around = paths.get(index).subList(0, level);
    Dimensions own = said.get(index);
    for (Dimension dimension : SUMMED) {
      Set<String> parts = new HashSet<>();
      for (int i = 0; i < paths.size(); i++) {
        if (i != index && paths.get(i).size() > level && isIn(around, paths.get(i))) {
          parts.add(said.get(i).get(dimension));
        }
      }
      parts.remove("");
      parts.remove(own.get(dimension));
      if (parts.size() > 1 && own.get(dimension).isEmpty()) {
        own = own.with(dimension, DimensionLexicon.ALL);
      }
    }
    return own;
  }

  private static boolean isIn(List<String> around, List<String> path) {
    return path.subList(0, around.size()).equals(around);
  }
}
