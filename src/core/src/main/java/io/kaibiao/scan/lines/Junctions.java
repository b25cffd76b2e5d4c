package io.kaibiao.scan.lines;

import io.kaibiao.scan.LineTolerances;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.ScanTolerances;
import java.util.List;

/** Checks line crossings: a short line must have crossing lines at both ends. */
final class Junctions {

  private static final LineTolerances.Junctions JUNCTIONS =
      ScanTolerances.STANDARD.lines().junctions();
  private static final LineTolerances.Runs RUNS = ScanTolerances.STANDARD.lines().runs();

  private final double point;

  Junctions(double point) {
    this.point = point;
  }

  /** Tells whether a line is long enough for the number of lines that cross it. */
  boolean confirm(PixelLine line, List<PixelLine> crossing, int extent) {
    double touch = JUNCTIONS.touch() * point;
    // A stroke of a letter may come close to the lines of its row, while a ruling touches them.
    double reach = line.length() < JUNCTIONS.needsOne() * point ? JUNCTIONS.reach() * point : touch;
    boolean atStart = false;
    boolean atEnd = false;
    boolean meets = line.length() >= JUNCTIONS.feet() * point;
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
      return line.length() >= (across ? RUNS.shortest() : JUNCTIONS.shortestVertical()) * point;
    }
    if (inside && meets) {
      return line.length() >= JUNCTIONS.needsOne() * point;
    }
    double margin = 8 * point;
    return across
        && line.length() >= JUNCTIONS.needsNone() * point
        && line.position() > margin
        && line.position() < extent - margin;
  }

  private boolean meets(double end, PixelLine other) {
    return Math.abs(other.position() - end) <= JUNCTIONS.reach() * point + other.thickness() / 2;
  }

  /** Tells whether two lines of different directions cross or touch. */
  boolean cross(PixelLine a, PixelLine b) {
    double touch = JUNCTIONS.touch() * point;
    return b.position() >= a.start() - touch
        && b.position() <= a.end() + touch
        && a.position() >= b.start() - touch
        && a.position() <= b.end() + touch;
  }
}
