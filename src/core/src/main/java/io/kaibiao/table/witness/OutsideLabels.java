package io.kaibiao.table.witness;

import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextLine.Segment;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Adds the column of labels that stand to the left of a drawn grid, one at the height of each of
 * its rows. The scale of a chart stands beside its lines, not between them.
 */
final class OutsideLabels {

  private static final WitnessTolerances.Frames LIMITS = WitnessTolerances.STANDARD.frames();

  private OutsideLabels() {}

  /** Returns the grid with its labels; the grid itself where it has none outside. */
  static RuledGrid added(RuledGrid grid, TextSource text) {
    Box region = grid.region();
    if (grid.rows() < LIMITS.fewestRows() || grid.columns() < 2 || !beginsWithValues(grid, text)) {
      return grid;
    }
    Box beside = new Box(0, region.y0(), region.x0(), region.y1());
    List<Segment> labels = new ArrayList<>();
    for (TextLine line : text.lines(beside)) {
      if (line.segments().size() > 1 || line.box().x1() > region.x0()) {
        return grid;
      }
      labels.addAll(line.segments());
    }
    return labelled(grid, labels).orElse(grid);
  }

  /** Tells whether the first column holds values below its head: then it has labels elsewhere. */
  private static boolean beginsWithValues(RuledGrid grid, TextSource text) {
    int filled = 0;
    int values = 0;
    for (Span span : grid.spans()) {
      if (span.column() == 0 && span.row() > 0) {
        List<TextLine> lines = text.lines(grid.box(span));
        filled += lines.isEmpty() ? 0 : 1;
        values += lines.size() == 1 && AtomicValues.is(lines.get(0).text()) ? 1 : 0;
      }
    }
    return filled > 0 && values >= LIMITS.mostly() * filled;
  }

  private static Optional<RuledGrid> labelled(RuledGrid grid, List<Segment> labels) {
    int rows = 0;
    double left = Double.POSITIVE_INFINITY;
    for (int row = 0; row < grid.rows(); row++) {
      double top = grid.ys().get(row);
      double bottom = grid.ys().get(row + 1);
      long own =
          labels.stream().filter(l -> l.box().y0() > top - 1 && l.box().y1() < bottom + 1).count();
      rows += own > 0 ? 1 : 0;
    }
    for (Segment label : labels) {
      left = Math.min(left, label.box().x0());
      boolean onLine =
          grid.ys().stream().anyMatch(y -> y > label.box().y0() + 1 && y < label.box().y1() - 1);
      if (onLine || AtomicValues.is(label.text())) {
        return Optional.empty();
      }
    }
    if (rows < LIMITS.mostly() * grid.rows()) {
      return Optional.empty();
    }
    List<Double> xs = new ArrayList<>(List.of(left - 1));
    xs.addAll(grid.xs());
    List<Span> spans = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      spans.add(new Span(row, 0, 1, 1));
    }
    for (Span s : grid.spans()) {
      spans.add(new Span(s.row(), s.column() + 1, s.rowSpan(), s.columnSpan()));
    }
    spans.sort(Comparator.comparingInt(Span::row).thenComparingInt(Span::column));
    return Optional.of(new RuledGrid(xs, grid.ys(), spans));
  }
}
