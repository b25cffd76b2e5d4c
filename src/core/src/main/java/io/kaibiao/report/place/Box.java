package io.kaibiao.report.place;

/**
 * A rectangle on a page as a reader sees it.
 *
 * @param x0 left edge, in points (1/72 inch) from the page's left edge
 * @param y0 top edge, in points from the page's top edge
 * @param x1 right edge, in points, never less than {@code x0}
 * @param y1 bottom edge, in points, never less than {@code y0}
 */
public record Box(double x0, double y0, double x1, double y1) {

  /** Returns the width in points. */
  public double width() {
    return x1 - x0;
  }

  /** Returns the height in points. */
  public double height() {
    return y1 - y0;
  }

  /** Returns the smallest box that holds this one and {@code other}. */
  public Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }

  /** Tells whether the point lies in this box, its edges included. */
  public boolean contains(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }
}
