package io.kaibiao.table;

import io.kaibiao.report.Box;

/** How texts lie to each other across the page. */
public final class Across {

  /** A text that reaches this far beyond a column, in points, stands in the next one too. */
  public static final double OVER = 1.5;

  private Across() {}

  /** Returns how far two texts reach over the same place, or less than 0 if they lie apart. */
  public static double overlap(Box a, Box b) {
    return Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
  }

  public static double middle(Box box) {
    return (box.x0() + box.x1()) / 2;
  }
}
