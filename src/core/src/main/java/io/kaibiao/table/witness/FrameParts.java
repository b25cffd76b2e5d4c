package io.kaibiao.table.witness;

import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import io.kaibiao.table.TableWords;
import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes the grid out of a frame that also holds its numbered caption and its notes. */
final class FrameParts {

  private static final WitnessTolerances.Frames LIMITS = WitnessTolerances.STANDARD.frames();

  private FrameParts() {}

  /** Returns the grid without caption and notes; the grid itself where it holds none. */
  static RuledGrid grid(RuledGrid framed, TextSource text) {
    int first = 0;
    if (framed.rows() > LIMITS.fewestRows() && isWhole(framed, 0) && isCaption(framed, text)) {
      first = 1;
    }
    int end = framed.rows();
    while (first > 0 && end - first > LIMITS.fewestRows() && isWhole(framed, end - 1)) {
      end--;
    }
    return first == 0 ? framed : rows(framed, first, end);
  }

  private static boolean isWhole(RuledGrid grid, int row) {
    return grid.columns() > 1
        && grid.spans().stream()
            .anyMatch(s -> s.row() == row && s.rowSpan() == 1 && s.columnSpan() == grid.columns());
  }

  private static boolean isCaption(RuledGrid grid, TextSource text) {
    Box top = new Box(grid.xs().get(0), grid.ys().get(0), grid.region().x1(), grid.ys().get(1));
    String all = text.lines(top).stream().map(TextLine::text).collect(Collectors.joining(" "));
    return TableWords.isCaption(all);
  }

  private static RuledGrid rows(RuledGrid grid, int from, int to) {
    List<Span> spans = new ArrayList<>();
    for (Span span : grid.spans()) {
      if (span.row() >= from && span.row() + span.rowSpan() <= to) {
        spans.add(new Span(span.row() - from, span.column(), span.rowSpan(), span.columnSpan()));
      }
    }
    return new RuledGrid(grid.xs(), grid.ys().subList(from, to + 1), spans);
  }
}
