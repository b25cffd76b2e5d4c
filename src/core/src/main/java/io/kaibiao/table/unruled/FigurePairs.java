package io.kaibiao.table.unruled;

import io.kaibiao.table.BodyItem;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.UnruledTolerances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts lines on which two numbers stand side by side, so that a column boundary lies between.
 * Immutable.
 */
final class FigurePairs {

  private static final UnruledTolerances.Labels LABELS =
      TableTolerances.STANDARD.unruled().labels();

  private static final UnruledTolerances.Search LIMITS = UnruledTolerances.STANDARD.search();

  private final List<Pair> pairs;

  private record Pair(double from, double to, int lines) {}

  private FigurePairs(List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  static FigurePairs of(List<BodyItem> items) {
    List<BodyItem> figures =
        items.stream()
            .filter(BodyItem::figure)
            .sorted(Comparator.comparingDouble(BodyItem::middle))
            .toList();
    Map<Long, Map<Long, Integer>> counts = new HashMap<>();
    int from = 0;
    for (int i = 1; i <= figures.size(); i++) {
      BodyItem first = figures.get(from);
      if (i == figures.size()
          || figures.get(i).middle() - first.middle() > LABELS.sameLine() * first.height()) {
        List<BodyItem> line = new ArrayList<>(figures.subList(from, i));
        line.sort(Comparator.comparingDouble(f -> f.box().x0()));
        for (int j = 1; j < line.size(); j++) {
          counts
              .computeIfAbsent(
                  (long) Math.floor(line.get(j - 1).box().x0() / LIMITS.pairBin()),
                  k -> new HashMap<>())
              .merge((long) Math.ceil(line.get(j).box().x1() / LIMITS.pairBin()), 1, Integer::sum);
        }
        from = i;
      }
    }
    List<Pair> pairs = new ArrayList<>();
    counts.forEach(
        (left, ends) ->
            ends.forEach(
                (right, n) ->
                    pairs.add(new Pair(left * LIMITS.pairBin(), right * LIMITS.pairBin(), n))));
    return new FigurePairs(pairs);
  }

  /**
   * Returns the number of lines on which two neighbouring numbers lie between two x coordinates.
   */
  int between(double from, double to) {
    int lines = 0;
    for (Pair pair : pairs) {
      lines += pair.from() >= from - 1 && pair.to() <= to + 1 ? pair.lines() : 0;
    }
    return lines;
  }
}
