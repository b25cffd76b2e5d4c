package io.kaibiao.page;

/**
 * A straight line of a table, whatever it was drawn with.
 *
 * @param direction which way it runs
 * @param position its middle across its direction, in points: from the page's top for a horizontal
 *     one, from the left for a vertical one
 * @param start where it begins along its direction, in points
 * @param end where it ends, in points, never before {@code start}
 * @param thickness its thickness in points, 0 for a hairline
 */
public record Ruling(
    Direction direction, double position, double start, double end, double thickness) {

  /** Which way a ruling runs. */
  public enum Direction {
    /** From left to right. */
    HORIZONTAL,
    /** From top to bottom. */
    VERTICAL
  }

  /** Returns its length in points. */
  public double length() {
    return end - start;
  }
}
