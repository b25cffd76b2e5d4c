package io.kaibiao.page.path;

import io.kaibiao.report.place.Box;
import java.util.Arrays;
import java.util.BitSet;

/** One subpath in display space: its points, those that control curves included. Mutable. */
final class SubPath {

  private static final PathTolerances.Rectangles LIMITS = PathTolerances.STANDARD.rectangles();

  private double[] points = new double[10];
  private int size;
  private final BitSet curves = new BitSet();
  private boolean closed;

  void lineTo(double x, double y) {
    if (size == points.length) {
      points = Arrays.copyOf(points, size * 2);
    }
    points[size++] = x;
    points[size++] = y;
  }

  /** Adds a control point or an end of a curve. */
  void curveTo(double x, double y) {
    curves.set(size / 2);
    lineTo(x, y);
  }

  void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  boolean isCurved() {
    return !curves.isEmpty();
  }

  /** Returns the number of its points. */
  int count() {
    return size / 2;
  }

  double x(int index) {
    return points[2 * index];
  }

  double y(int index) {
    return points[2 * index + 1];
  }

  Box bounds() {
    double x0 = points[0];
    double y0 = points[1];
    double x1 = x0;
    double y1 = y0;
    for (int i = 2; i < size; i += 2) {
      x0 = Math.min(x0, points[i]);
      x1 = Math.max(x1, points[i]);
      y0 = Math.min(y0, points[i + 1]);
      y1 = Math.max(y1, points[i + 1]);
    }
    return new Box(x0, y0, x1, y1);
  }

  /** Tells whether it is a rectangle with sides along the axes, its corners rounded or not. */
  boolean isRectangle() {
    if (isCurved()) {
      return straightShare() >= LIMITS.straightShare();
    }
    int corners = count();
    if (corners == 5 && Math.hypot(x(4) - x(0), y(4) - y(0)) <= LIMITS.aslant()) {
      corners = 4;
    }
    return corners == 4 && areSidesAlongAxes();
  }

  private boolean areSidesAlongAxes() {
    boolean across = Math.abs(y(1) - y(0)) <= LIMITS.aslant();
    for (int i = 0; i < 4; i++) {
      int next = (i + 1) % 4;
      double off = across ? y(next) - y(i) : x(next) - x(i);
      if (Math.abs(off) > LIMITS.aslant()) {
        return false;
      }
      across = !across;
    }
    return true;
  }

  /** Returns the share of the perimeter of its bounds along which it runs straight. */
  private double straightShare() {
    Box box = bounds();
    double straight = 0;
    for (int i = 0; i < count(); i++) {
      int next = (i + 1) % count();
      if (curves.get(next) && next != 0) {
        continue;
      }
      straight += sideLength(i, next, box);
    }
    return straight / (2 * (box.width() + box.height()));
  }

  private double sideLength(int from, int to, Box box) {
    double x = (x(from) + x(to)) / 2;
    double y = (y(from) + y(to)) / 2;
    double dx = Math.abs(x(to) - x(from));
    double dy = Math.abs(y(to) - y(from));
    if (dy <= LIMITS.aslant() && Math.min(y - box.y0(), box.y1() - y) <= LIMITS.aslant()) {
      return dx;
    }
    return dx <= LIMITS.aslant() && Math.min(x - box.x0(), box.x1() - x) <= LIMITS.aslant()
        ? dy
        : 0;
  }

  /** Tells whether its points run clockwise in display space. */
  boolean isClockwise() {
    double doubled = 0;
    for (int i = 0; i < count(); i++) {
      int next = (i + 1) % count();
      doubled += x(i) * y(next) - x(next) * y(i);
    }
    return doubled > 0;
  }
}
