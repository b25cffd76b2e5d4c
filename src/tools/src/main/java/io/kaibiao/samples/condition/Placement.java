package io.kaibiao.samples.condition;

/**
 * Where the pixels of a damaged page come from. Coordinates count pixel edges: the middle of the
 * first pixel is 0.5.
 */
@FunctionalInterface
public interface Placement {

  /**
   * Fills in the place on the sound page, in points from its top-left corner, that a place of the
   * damaged page shows.
   */
  void locate(double x, double y, double[] out);
}
