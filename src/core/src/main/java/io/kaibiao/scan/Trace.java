package io.kaibiao.scan;

import io.kaibiao.scan.PixelLine.Direction;

/** How a ruling line really runs. */
final class Trace {

  /** The distance of the positions along the line, in pixels. */
  static final int STEP = 16;

  private final Direction direction;
  private final double position;
  private final int start;
  private final int end;
  private final double[] positions;

  /**
   * Makes a trace.
   *
   * @param direction which way the line runs
   * @param position its mean position
   * @param start where it begins along its direction
   * @param end where it ends
   * @param positions its position at each step along its direction from the page's edge, constant
   *     where the line is not; not copied
   */
  Trace(Direction direction, double position, int start, int end, double[] positions) {
    this.direction = direction;
    this.position = position;
    this.start = start;
    this.end = end;
    this.positions = positions;
  }

  Direction direction() {
    return direction;
  }

  double position() {
    return position;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Returns the line's mean position around a place along it. */
  double around(int at) {
    int first = start / STEP;
    int last = Math.max(first, (end - 1) / STEP);
    double sum = 0;
    for (int i = -1; i <= 1; i++) {
      sum += positions[Math.max(first, Math.min(last, at / STEP + i))];
    }
    return sum / 3;
  }
}
