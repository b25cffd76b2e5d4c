package io.kaibiao.table.witness;

import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins grids of the same columns that only a narrow strip of paper parts, such as a filled head
 * and the body below it.
 */
final class ApartBands {

  private static final WitnessTolerances.Frames LIMITS = WitnessTolerances.STANDARD.frames();

  private ApartBands() {}

  /** Returns the grids of a page from top to bottom, such ones joined. */
  static List<RuledGrid> joined(List<RuledGrid> grids, TextSource text) {
    List<RuledGrid> joined = new ArrayList<>();
    for (RuledGrid grid : grids) {
      RuledGrid before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && before.rows() == 1 && areParts(before, grid, text)) {
        joined.set(joined.size() - 1, join(before, grid));
      } else {
        joined.add(grid);
      }
    }
    return joined;
  }

  private static boolean areParts(RuledGrid upper, RuledGrid lower, TextSource text) {
    double gap = lower.region().y0() - upper.region().y1();
    if (upper.columns() != lower.columns() || gap < 0 || gap > LIMITS.widestGap()) {
      return false;
    }
    for (int i = 0; i < upper.xs().size(); i++) {
      if (Math.abs(upper.xs().get(i) - lower.xs().get(i)) > LIMITS.sameEdge()) {
        return false;
      }
    }
    Box between =
        new Box(upper.region().x0(), upper.region().y1(), upper.region().x1(), lower.region().y0());
    return text.lines(between).isEmpty();
  }

  private static RuledGrid join(RuledGrid upper, RuledGrid lower) {
    List<Double> ys = new ArrayList<>(upper.ys());
    ys.set(ys.size() - 1, (upper.region().y1() + lower.region().y0()) / 2);
    ys.addAll(lower.ys().subList(1, lower.ys().size()));
    List<Span> spans = new ArrayList<>(upper.spans());
    for (Span s : lower.spans()) {
      spans.add(new Span(s.row() + upper.rows(), s.column(), s.rowSpan(), s.columnSpan()));
    }
    return new RuledGrid(upper.xs(), ys, spans);
  }
}
