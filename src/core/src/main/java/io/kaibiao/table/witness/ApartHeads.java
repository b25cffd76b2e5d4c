package io.kaibiao.table.witness;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.PageTable;
import io.kaibiao.table.WitnessTolerances;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a head with the body that a narrow strip of paper parts from it, such as a filled band
 * above cells that are only filled: one row, and below it as many columns at the same places.
 */
public final class ApartHeads {

  private static final WitnessTolerances.Frames LIMITS = WitnessTolerances.STANDARD.frames();

  private ApartHeads() {}

  /** Returns the tables of a page from top to bottom, such heads joined with their bodies. */
  public static List<PageTable> joined(List<PageTable> tables) {
    List<PageTable> joined = new ArrayList<>();
    for (PageTable table : tables) {
      PageTable before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && isHeadOf(before, table)) {
        joined.set(joined.size() - 1, join(before, table));
      } else {
        joined.add(table);
      }
    }
    return joined;
  }

  private static boolean isHeadOf(PageTable upper, PageTable lower) {
    double gap = lower.region().y0() - upper.region().y1();
    return upper.rows() == 1
        && lower.rows() > 1
        && upper.columns() > 1
        && upper.columns() == lower.columns()
        && upper.cells().size() == upper.columns()
        && upper.cells().stream().noneMatch(c -> c.text().isEmpty() || AtomicValues.is(c.text()))
        && gap > -LIMITS.sameEdge()
        && gap < LIMITS.widestGap()
        && areSame(upper, lower);
  }

  /** Tells whether the boundaries of both lie in the same order: each head over its column. */
  private static boolean areSame(PageTable upper, PageTable lower) {
    for (int i = 1; i < upper.columns(); i++) {
      double x = upper.xs().get(i);
      if (x <= lower.xs().get(i - 1) || x >= lower.xs().get(i + 1)) {
        return false;
      }
    }
    return upper.region().x0() - lower.region().x0() < LIMITS.beyond()
        && lower.region().x1() - upper.region().x1() < LIMITS.beyond();
  }

  private static PageTable join(PageTable head, PageTable body) {
    List<Double> ys = new ArrayList<>(head.ys());
    ys.set(1, (head.region().y1() + body.region().y0()) / 2);
    ys.addAll(body.ys().subList(1, body.ys().size()));
    List<GridCell> cells = new ArrayList<>(head.cells());
    body.cells().forEach(c -> cells.add(c.movedTo(c.row() + 1, c.column(), c.columnSpan())));
    Box sheet = head.region().union(body.region());
    List<Double> xs = new ArrayList<>(body.xs());
    xs.set(0, sheet.x0());
    xs.set(xs.size() - 1, sheet.x1());
    List<PageTable.Inner> inner =
        body.inner().stream()
            .map(i -> new PageTable.Inner(i.row() + 1, i.column(), i.table()))
            .toList();
    return new PageTable(head.page(), xs, ys, cells, body.shown(), inner);
  }
}
