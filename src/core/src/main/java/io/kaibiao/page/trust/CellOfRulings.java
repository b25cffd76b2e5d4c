package io.kaibiao.page.trust;

import io.kaibiao.page.Ruling;
import io.kaibiao.report.place.Box;
import java.util.List;

/** Tells whether something stands in a cell that rulings draw. */
final class CellOfRulings {

  /** Maximum distance by which it may extend beyond the rulings of its cell, in points. */
  private static final double SLACK = 2;

  /** Maximum height of a cell in points, and as a multiple of what stands in it. Set by eye. */
  private static final double HIGHEST = 120;

  private static final double ROOM = 6;

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
        top = spans && at <= box.y0() + SLACK ? Math.max(top, at) : top;
        bottom = spans && at >= box.y1() - SLACK ? Math.min(bottom, at) : bottom;
      } else {
        boolean spans = ruling.start() <= y && ruling.end() >= y;
        before |= spans && at <= box.x0() + SLACK;
        after |= spans && at >= box.x1() - SLACK;
      }
    }
    return before && after && bottom - top <= Math.max(HIGHEST, ROOM * box.height());
  }
}
