package io.kaibiao.scan.lines;

import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import java.util.List;

/** Where lines meet: short ones need crossing lines at both ends. */
final class Junctions {

  /** A line this long, in points, needs one crossing line. */
  static final double LONG = 27;

  /** A horizontal line this long, in points, needs no crossing line. */
  private static final double ALONE = 72;

  /** Short lines reach the lines that they end at this nearly, in points. */
  private static final double REACH = 1.3;

  /** The feet of an amount's digits, which fill its cell but for the margins, are no longer. */
  private static final double FEET = 60;

  /** The shortest vertical line, in points. */
  private static final double SHORTEST_VERTICAL = 11;

  /** Lines that end this near to each other, in points, touch. */
  static final double TOUCH = 3.5;

  private final double point;

  Junctions(double point) {
    this.point = point;
  }

  /** Tells whether a line is long enough for the crossing lines that it has. */
  boolean confirm(PixelLine line, List<PixelLine> crossing, int extent) {
    double touch = TOUCH * point;
    // A stroke of a letter may come near to the lines of its row; a ruling reaches them.
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
