package io.kaibiao.table.witness;

import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cuts cells at a row boundary that only other columns have drawn, if one of them holds a column of
 * values, each a row of its own, and their text keeps clear of the boundary.
 */
final class MergedRows {

  private static final WitnessTolerances.Rows LIMITS = WitnessTolerances.STANDARD.rows();

  private MergedRows() {}

  /** Returns the grid with these cells cut; the grid itself where there are none. */
  static RuledGrid cut(RuledGrid grid, TextSource text) {
    Map<Integer, List<Span>> parted = new TreeMap<>();
    Set<Integer> values = new HashSet<>();
    for (Span span : grid.spans()) {
      List<TextLine> lines = span.rowSpan() > 1 ? text.lines(grid.box(span)) : List.of();
      if (lines.size() < LIMITS.fewestLines()) {
        continue;
      }
      boolean areValues = lines.stream().allMatch(l -> AtomicValues.is(l.text()));
      for (int row = span.row() + 1; row < span.row() + span.rowSpan(); row++) {
        if (areParted(lines, grid.ys().get(row))) {
          parted.computeIfAbsent(row, r -> new ArrayList<>()).add(span);
          if (areValues) {
            values.add(row);
          }
        }
      }
    }
    if (values.isEmpty()) {
      return grid;
    }
    GridParts parts = GridParts.of(grid);
    parted.keySet().retainAll(values);
    parted.forEach((row, spans) -> spans.forEach(span -> parts.cutRow(span, row)));
    return parts.grid();
  }

  private static boolean areParted(List<TextLine> lines, double y) {
    return lines.stream().anyMatch(l -> l.box().y1() < y)
        && lines.stream().anyMatch(l -> l.box().y0() > y)
        && lines.stream().noneMatch(l -> l.box().y0() < y && l.box().y1() > y);
  }
}
