package io.kaibiao.samples.condition;

/**
 * Maps the pixels of a damaged page to their origin. Coordinates refer to pixel edges: the centre
 * of the first pixel is 0.5.
 */
@FunctionalInterface
public interface Placement {

  /**
   * Returns, in {@code out}, the position on the undamaged page for a position on the damaged page,
   * in points from its top-left corner.
   */
  void locate(double x, double y, double[] out);
}
