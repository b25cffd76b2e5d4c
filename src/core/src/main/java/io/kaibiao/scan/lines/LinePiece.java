package io.kaibiao.scan.lines;

import io.kaibiao.scan.Trace;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A piece of a line, extended row by row of pixels. */
final class LinePiece {

  final double[] sums;
  final double[] weights;
  double sum;
  int weight;
  int left = Integer.MAX_VALUE;
  int right = -1;
  int leftRow;
  int rightRow;
  @Nullable LinePiece into;

  LinePiece(int width) {
    sums = new double[width / Trace.STEP + 1];
    weights = new double[sums.length];
  }

  void add(int row, int from, int to, int dark) {
    sum += (row + 0.5) * dark;
    weight += dark;
    for (int bin = from / Trace.STEP; bin <= (to - 1) / Trace.STEP; bin++) {
      int overlap = Math.min(to, (bin + 1) * Trace.STEP) - Math.max(from, bin * Trace.STEP);
      sums[bin] += (row + 0.5) * overlap;
      weights[bin] += overlap;
    }
    if (from < left) {
      left = from;
      leftRow = row;
    }
    if (to > right) {
      right = to;
      rightRow = row;
    }
  }

  void take(LinePiece other) {
    sum += other.sum;
    weight += other.weight;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += other.sums[i];
      weights[i] += other.weights[i];
    }
    if (other.left < left) {
      left = other.left;
      leftRow = other.leftRow;
    }
    if (other.right > right) {
      right = other.right;
      rightRow = other.rightRow;
    }
    other.into = this;
  }

  LinePiece whole() {
    LinePiece at = this;
    while (at.into != null) {
      at = at.into;
    }
    return at;
  }

  /**
   * Returns the line's position across at each step. A step without a known position takes that of
   * the last known step before it, else that of the first known one.
   */
  double[] trace() {
    double[] rows = new double[sums.length];
    double last = sum / weight;
    boolean known = false;
    for (int i = 0; i < rows.length; i++) {
      if (weights[i] > 0) {
        last = sums[i] / weights[i];
        if (!known) {
          Arrays.fill(rows, 0, i, last);
          known = true;
        }
      }
      rows[i] = last;
    }
    return rows;
  }
}
