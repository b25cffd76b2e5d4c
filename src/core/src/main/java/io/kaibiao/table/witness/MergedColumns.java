package io.kaibiao.table.witness;

import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts merged cells at a column boundary that only other rows have drawn, such as those below a
 * filled head, where their text keeps clear of it. One merged cell with a gap there may be a spaced
 * word; several are not.
 */
final class MergedColumns {

  private static final WitnessTolerances.Columns LIMITS = WitnessTolerances.STANDARD.columns();

  private MergedColumns() {}

  /** Returns the grid with these cells cut; the grid itself where there are none. */
  static RuledGrid cut(RuledGrid grid, TextSource text) {
    if (grid.spans().stream().filter(s -> s.columnSpan() > 1).count() < LIMITS.fewestCells()) {
      return grid;
    }
    GridParts parts = GridParts.of(grid);
    boolean any = false;
    for (int boundary = 1; boundary < grid.columns(); boundary++) {
      double x = grid.xs().get(boundary);
      Gap at = new Gap(x, x);
      List<Span> parted = new ArrayList<>();
      for (Span span : parts.across(boundary)) {
        List<TextLine> lines = text.lines(grid.box(span));
        if (lines.stream().anyMatch(at::parts) && lines.stream().noneMatch(at::isCrossedBy)) {
          parted.add(span);
        }
      }
      if (parted.size() >= LIMITS.fewestCells()) {
        for (Span span : parted) {
          parts.cutColumn(span, boundary);
        }
        any = true;
      }
    }
    return any ? parts.grid() : grid;
  }
}
