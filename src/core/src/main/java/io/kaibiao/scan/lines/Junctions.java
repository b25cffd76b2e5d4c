package io.kaibiao.scan.lines;

import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import java.util.List;

/** Checks where lines meet: short lines need crossing lines at both ends. */
final class Junctions {

  /** Minimum length, in points, of a line that needs only one crossing line. */
  static final double LONG = 27;

  /** Minimum length, in points, of a horizontal line that needs none. */
  private static final double ALONE = 72;

  /** Maximum distance, in points, of a short line's end from the crossing line. */
  private static final double REACH = 1.3;

  /** Maximum length, in points, of the feet of an amount's digits, which may look like a line. */
  private static final double FEET = 60;

  /** Minimum length of a vertical line, in points. */
  private static final double SHORTEST_VERTICAL = 11;

  /** Maximum distance, in points, between lines that touch. */
  static final double TOUCH = 3.5;

  private final double point;

  Junctions(double point) {
    this.point = point;
  }

  /** Tells whether a line is long enough for the crossing lines that it has. */
  boolean confirm(PixelLine line, List<PixelLine> crossing, int extent) {
    double touch = TOUCH * point;
    // A stroke of a letter may come near to the lines of its row, but only a ruling reaches them.
    double reach = line.length() < LONG * point ? REACH * point : touch;
    boolean atStart = false;
    boolean atEnd = false;
    boolean meets = line.length() >= FEET * point;
    boolean inside = false;
    for (PixelLine other : crossing) {
      if (line.position() < other.start() - touch || line.position() > other.end() + touch) {
        continue;
      }
      boolean near = Math.abs(other.position() - line.start()) <= reach + other.thickness() / 2;
      boolean far = Math.abs(other.position() - line.end()) <= reach + other.thickness() / 2;
      atStart |= near;
      atEnd |= far;
      meets |= meets(line.start(), other) || meets(line.end(), other);
      inside |= near || far || (other.position() > line.start() && other.position() < line.end());
    }
    boolean across = line.direction() == Direction.HORIZONTAL;
    if (atStart && atEnd && meets) {
      return line.length() >= (across ? LineRuns.SHORTEST_RUN : SHORTEST_VERTICAL) * point;
    }
    if (inside && meets) {
      return line.length() >= LONG * point;
    }
    double margin = 8 * point;
    return across
        && line.length() >= ALONE * point
        && line.position() > margin
        && line.position() < extent - margin;
  }

  private boolean meets(double end, PixelLine other) {
    return Math.abs(other.position() - end) <= REACH * point + other.thickness() / 2;
  }

  /** Tells whether two lines of different directions cross or touch. */
  boolean cross(PixelLine a, PixelLine b) {
    double touch = TOUCH * point;
    return b.position() >= a.start() - touch
        && b.position() <= a.end() + touch
        && a.position() >= b.start() - touch
        && a.position() <= b.end() + touch;
  }
}
