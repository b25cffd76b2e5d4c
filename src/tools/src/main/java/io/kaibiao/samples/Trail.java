package io.kaibiao.samples;

import io.kaibiao.samples.condition.Placement;

/**
 * The way of a place from a cleaned page back over the scan to the sound page, and the other way
 * round.
 *
 * @param cleaning from the page that strips are cut from, clean or not, to the scan
 * @param damage from the scan to the sound page
 */
public record Trail(Cleaning cleaning, Placement damage) {

  /** Returns the place in the scan that a place of the page as it was cut from shows. */
  @FunctionalInterface
  public interface Cleaning {
    double[] toImage(double x, double y);
  }

  /**
   * Both maps are smooth and nearly straight: Newton's method is there after two or three steps.
   */
  private static final int STEPS = 6;

  private static final double SLOPE = 8;

  /** Returns the place on the sound page, in points, that a pixel of the clean page shows. */
  public double[] origin(double x, double y) {
    double[] point = cleaning.toImage(x, y);
    damage.locate(point[0], point[1], point);
    return point;
  }

  /** Tells whether the clean page stands as the sound one does, at a place. */
  boolean isUpright(double x, double y) {
    return origin(x + SLOPE, y)[0] > origin(x, y)[0];
  }

  /**
   * Returns the pixel of the clean page that shows a place.
   *
   * @param x points from the left of the sound page
   * @param y points from its top
   * @param scale about how many pixels a point is
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
