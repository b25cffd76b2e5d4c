package io.kaibiao.proof.found;

import io.kaibiao.proof.chance.FoundTolerances;
import io.kaibiao.proof.identities.TableAmounts;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns of different tables, or of both halves of one, that print the same amounts under
 * the same names of rows. Where the names differ in what they hold, some amounts differ rightly: a
 * pair of equal amounts proves both, a pair of different ones says nothing, unless it is the only
 * kind that differs and a single misread digit explains it. Belongs to one report.
 */
final class TwinFinder {

  private static final FoundTolerances LIMITS = FoundTolerances.STANDARD;

  private final List<Column> columns = new ArrayList<>();
  private final Map<Printed, List<Integer>> printed = new LinkedHashMap<>();
  private int halves;

  /**
   * A column of a half of a table.
   *
   * @param half the number of the half, each table's and each half's another
   * @param figures its amounts by the name of their row
   */
  private record Column(int half, TableAmounts table, Map<String, Figure> figures) {}

  /** An amount under a name. */
  private record Printed(String name, long value) {}

  /** Two columns, the one that is printed first before the other. */
  private record Pair(int one, int other) {}

  /** Takes in a half of a table. */
  void add(Panel panel) {
    Map<String, Integer> rows = named(panel);
    for (int c = 0; c < panel.columns().size(); c++) {
      Map<String, Figure> figures = new LinkedHashMap<>();
      for (Map.Entry<String, Integer> row : rows.entrySet()) {
        Figure figure = panel.byColumn().at(c, row.getValue());
        if (figure.value() != 0) {
          figures.put(row.getKey(), figure);
          printed
              .computeIfAbsent(new Printed(row.getKey(), figure.value()), p -> new ArrayList<>())
              .add(columns.size());
        }
      }
      columns.add(new Column(halves, panel.table(), figures));
    }
    halves++;
  }

  /** Returns the rows of a half whose name no other row of it has. */
  private static Map<String, Integer> named(Panel panel) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    Set<String> several = new HashSet<>();
    for (int r = 0; r < panel.rows().size(); r++) {
      String code = panel.byRow().line(r).code();
      String label = panel.table().table().rows().get(panel.rows().get(r)).label();
      String name = code.isEmpty() ? Folding.label(label) : code;
      if (!name.isEmpty() && rows.putIfAbsent(name, r) != null) {
        several.add(name);
      }
    }
    rows.keySet().removeAll(several);
    return rows;
  }

  /** Adds the pairs of equal amounts to a graph. */
  void bind(GrowingGraph graph) {
    Set<Pair> alike = new LinkedHashSet<>();
    for (List<Integer> same : printed.values()) {
      // What many columns print alike is a common amount and tells no pair from another.
      int last = Math.min(same.size(), LIMITS.mostAlike());
      for (int i = 0; i < last; i++) {
        for (int j = i + 1; j < last; j++) {
          if (areComparable(columns.get(same.get(i)), columns.get(same.get(j)))) {
            alike.add(new Pair(same.get(i), same.get(j)));
          }
        }
      }
    }
    double pairs = columns.size() * (columns.size() - 1) / 2.0;
    alike.forEach(pair -> bind(pair, pairs, graph));
  }

  private static boolean areComparable(Column one, Column other) {
    return one.half() != other.half()
        && (one.table().isOf(other.table())
            || (one.table().isComparable() && other.table().isComparable()));
  }

  private void bind(Pair pair, double pairs, GrowingGraph graph) {
    Column one = columns.get(pair.one());
    Column other = columns.get(pair.other());
    List<TwinFigures> equal = new ArrayList<>();
    List<TwinFigures> misread = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    double gain = Math.log(LIMITS.untold()) - Math.log(Math.max(1, pairs));
    int different = 0;
    for (Map.Entry<String, Figure> entry : one.figures().entrySet()) {
      @Nullable Figure twin = other.figures().get(entry.getKey());
      if (twin == null) {
        continue;
      }
      TwinFigures figures = new TwinFigures(entry.getValue(), twin);
      if (figures.areEqual()) {
        equal.add(figures);
        gain += seen.add(twin.value()) ? figures.gain() : 0;
      } else {
        different++;
        gain += Math.log(LIMITS.wrong());
        if (figures.isMisread()) {
          misread.add(figures);
        }
      }
    }
    if (gain < -Math.log(LIMITS.chance()) || different > equal.size()) {
      return;
    }
    equal.forEach(figures -> figures.add(FoundKind.TWINS, graph));
    if (misread.size() == different && different <= LIMITS.failing() * equal.size()) {
      misread.forEach(figures -> figures.add(FoundKind.TWINS, graph));
    }
  }
}
