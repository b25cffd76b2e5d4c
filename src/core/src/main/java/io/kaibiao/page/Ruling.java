package io.kaibiao.page;

import io.kaibiao.report.place.Box;

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

  /** Returns it as it stands in a frame. */
  public Ruling turned(Frame frame) {
    Box box = frame.toReading(box());
    return box.height() <= box.width()
        ? new Ruling(Direction.HORIZONTAL, box.y0(), box.x0(), box.x1(), thickness)
        : new Ruling(Direction.VERTICAL, box.x0(), box.y0(), box.y1(), thickness);
  }

  /** Returns the box that it fills, without its thickness. */
  public Box box() {
    return direction == Direction.HORIZONTAL
        ? new Box(start, position, end, position)
        : new Box(position, start, position, end);
  }

  /** Returns its length in points. */
  public double length() {
    return end - start;
  }
}
