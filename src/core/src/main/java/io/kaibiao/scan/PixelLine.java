package io.kaibiao.scan;

/**
 * A straight ruling line in a clean raster. All measures are in pixels, counted at pixel edges: a
 * line one pixel thick in row 7 has the position 7.5.
 *
 * @param direction which way it runs
 * @param position its middle across its direction
 * @param start where it begins along its direction
 * @param end where it ends, never before {@code start}
 * @param thickness its mean thickness
 */
public record PixelLine(
    Direction direction, double position, double start, double end, double thickness) {

  /** Which way a line runs. */
  public enum Direction {
    /** From left to right. */
    HORIZONTAL,
    /** From top to bottom. */
    VERTICAL
  }

  /** Returns its length in pixels. */
  public double length() {
    return end - start;
  }
}
