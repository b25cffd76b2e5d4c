package io.kaibiao.samples;

import io.kaibiao.samples.condition.Placement;

/**
 * Maps positions from a cleaned page through the scan to the undamaged page, and back.
 *
 * @param cleaning from the page that strips are cut from, cleaned or not, to the scan
 * @param damage from the scan to the undamaged page
 */
public record Trail(Cleaning cleaning, Placement damage) {

  /** Returns the position in the scan for a position on the page that strips are cut from. */
  @FunctionalInterface
  public interface Cleaning {
    double[] toImage(double x, double y);
  }

  /**
   * Steps of Newton's method. Both maps are smooth and almost straight, so that two or three are
   * sufficient.
   */
  private static final int STEPS = 6;

  private static final double SLOPE = 8;

  /** Returns the position on the undamaged page, in points, for a pixel of the clean page. */
  public double[] origin(double x, double y) {
    double[] point = cleaning.toImage(x, y);
    damage.locate(point[0], point[1], point);
    return point;
  }

  /** Tells whether the clean page has the orientation of the undamaged one, near a position. */
  boolean isUpright(double x, double y) {
    return origin(x + SLOPE, y)[0] > origin(x, y)[0];
  }

  /**
   * Returns the pixel of the clean page for a position on the undamaged page.
   *
   * @param x points from the left of the undamaged page
   * @param y points from its top
   * @param scale approximate number of pixels per point
   */
  double[] find(double x, double y, double scale) {
    double u = x * scale;
    double v = y * scale;
    for (int i = 0; i < STEPS; i++) {
      double[] here = origin(u, v);
      double[] right = origin(u + SLOPE, v);
      double[] below = origin(u, v + SLOPE);
      double a = (right[0] - here[0]) / SLOPE;
      double b = (below[0] - here[0]) / SLOPE;
      double c = (right[1] - here[1]) / SLOPE;
      double d = (below[1] - here[1]) / SLOPE;
      double determinant = a * d - b * c;
      if (Math.abs(determinant) < 1e-9) {
        break;
      }
      double dx = x - here[0];
      double dy = y - here[1];
      u += (d * dx - b * dy) / determinant;
      v += (a * dy - c * dx) / determinant;
    }
    return new double[] {u, v};
  }
}
