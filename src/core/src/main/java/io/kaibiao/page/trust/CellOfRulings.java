package io.kaibiao.page.trust;

import io.kaibiao.page.Ruling;
import io.kaibiao.report.place.Box;
import java.util.List;

/** Tells whether something stands in a cell that rulings draw. */
final class CellOfRulings {

  private static final TrustTolerances.Cells LIMITS = TrustTolerances.STANDARD.cells();

  private CellOfRulings() {}

  /** Tells whether rulings stand on all four sides of a box, and not far above and below it. */
  static boolean holds(Box box, List<Ruling> rulings) {
    double x = (box.x0() + box.x1()) / 2;
    double y = (box.y0() + box.y1()) / 2;
    double top = Double.NEGATIVE_INFINITY;
    double bottom = Double.POSITIVE_INFINITY;
    boolean before = false;
    boolean after = false;
    for (Ruling ruling : rulings) {
      double at = ruling.position();
      if (ruling.direction() == Ruling.Direction.HORIZONTAL) {
        boolean spans = ruling.start() <= x && ruling.end() >= x;
        top = spans && at <= box.y0() + LIMITS.slack() ? Math.max(top, at) : top;
        bottom = spans && at >= box.y1() - LIMITS.slack() ? Math.min(bottom, at) : bottom;
      } else {
        boolean spans = ruling.start() <= y && ruling.end() >= y;
        before |= spans && at <= box.x0() + LIMITS.slack();
        after |= spans && at >= box.x1() - LIMITS.slack();
      }
    }
    return before
        && after
        && bottom - top <= Math.max(LIMITS.highest(), LIMITS.room() * box.height());
  }
}
