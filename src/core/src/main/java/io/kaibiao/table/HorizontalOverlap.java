package io.kaibiao.table;

import io.kaibiao.report.place.Box;

/** Compares the horizontal positions of texts on a page. */
public final class HorizontalOverlap {

  /**
   * Minimum distance, in points, that a text reaches beyond a column to count as being in the next
   * one too.
   */
  public static final double OVER = TableTolerances.STANDARD.region().columns().over();

  private HorizontalOverlap() {}

  /**
   * Returns the length in points over which two texts overlap horizontally, negative if they don't.
   */
  public static double overlap(Box a, Box b) {
    return Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
  }

  public static double middle(Box box) {
    return (box.x0() + box.x1()) / 2;
  }
}
