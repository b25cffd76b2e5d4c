package io.kaibiao.page.path;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.report.place.Box;
import java.util.function.Consumer;

/** The four lines of a rectangular frame, in display space. */
final class FrameLines {

  private static final PathTolerances.Lines LIMITS = PathTolerances.STANDARD.lines();

  private FrameLines() {}

  /** Tells whether the gap between two nested boxes is as thin as a line on all sides. */
  static boolean isFrame(Box outer, Box inner) {
    return isThin(inner.x0() - outer.x0())
        && isThin(inner.y0() - outer.y0())
        && isThin(outer.x1() - inner.x1())
        && isThin(outer.y1() - inner.y1());
  }

  private static boolean isThin(double gap) {
    return gap > 0 && gap <= LIMITS.thickness();
  }

  /**
   * Reports the four sides of the gap between two nested boxes, as thick as the gap on the left.
   */
  static void between(Box outer, Box inner, Consumer<Ruling> out) {
    sides(
        new Box(
            (outer.x0() + inner.x0()) / 2,
            (outer.y0() + inner.y0()) / 2,
            (outer.x1() + inner.x1()) / 2,
            (outer.y1() + inner.y1()) / 2),
        inner.x0() - outer.x0(),
        out);
  }

  /** Reports the sides of a frame, up to the outer edge of its corners. */
  static void sides(Box box, double thickness, Consumer<Ruling> out) {
    double half = thickness / 2;
    double x0 = box.x0() - half;
    double x1 = box.x1() + half;
    double y0 = box.y0() - half;
    double y1 = box.y1() + half;
    out.accept(new Ruling(Direction.HORIZONTAL, box.y0(), x0, x1, thickness));
    out.accept(new Ruling(Direction.HORIZONTAL, box.y1(), x0, x1, thickness));
    out.accept(new Ruling(Direction.VERTICAL, box.x0(), y0, y1, thickness));
    out.accept(new Ruling(Direction.VERTICAL, box.x1(), y0, y1, thickness));
  }
}
