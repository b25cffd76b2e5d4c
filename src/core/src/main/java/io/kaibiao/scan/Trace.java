package io.kaibiao.scan;

import io.kaibiao.scan.PixelLine.Direction;

/** How a ruling line really runs. */
public final class Trace {

  /** The distance of the positions along the line, in pixels. */
  public static final int STEP = 16;

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
  public Trace(Direction direction, double position, int start, int end, double[] positions) {
    this.direction = direction;
    this.position = position;
    this.start = start;
    this.end = end;
    this.positions = positions;
  }

  public Direction direction() {
    return direction;
  }

  public double position() {
    return position;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** Returns the line's mean position around a place along it. */
  public double around(int at) {
    int first = start / STEP;
    int last = Math.max(first, (end - 1) / STEP);
    double sum = 0;
    for (int i = -1; i <= 1; i++) {
      sum += positions[Math.max(first, Math.min(last, at / STEP + i))];
    }
    return sum / 3;
  }
}
