package io.kaibiao.table.witness;

import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts cells at a row boundary that only other columns have drawn, if one of them holds a column of
 * values, each a row of its own, and their text keeps clear of the boundary.
 */
final class MergedRows {

  private static final WitnessTolerances.Rows LIMITS = WitnessTolerances.STANDARD.rows();

  private MergedRows() {}

  /** Returns the grid with these cells cut; the grid itself where there are none. */
  static RuledGrid cut(RuledGrid grid, TextSource text) {
    GridParts parts = null;
    for (int boundary = 1; boundary < grid.rows(); boundary++) {
      double y = grid.ys().get(boundary);
      List<Span> parted = new ArrayList<>();
      boolean values = false;
      for (Span span : grid.spans()) {
        if (span.row() < boundary && span.row() + span.rowSpan() > boundary) {
          List<TextLine> lines = text.lines(grid.box(span));
          if (lines.size() >= LIMITS.fewestLines() && areParted(lines, y)) {
            parted.add(span);
            values |= lines.stream().allMatch(l -> AtomicValues.is(l.text()));
          }
        }
      }
      if (values) {
        parts = parts == null ? GridParts.of(grid) : parts;
        for (Span span : parted) {
          parts.cutRow(span, boundary);
        }
      }
    }
    return parts == null ? grid : parts.grid();
  }

  private static boolean areParted(List<TextLine> lines, double y) {
    return lines.stream().anyMatch(l -> l.box().y1() < y)
        && lines.stream().anyMatch(l -> l.box().y0() > y)
        && lines.stream().noneMatch(l -> l.box().y0() < y && l.box().y1() > y);
  }
}
