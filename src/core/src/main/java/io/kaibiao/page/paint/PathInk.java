package io.kaibiao.page.paint;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.page.Shapes.Slant;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The current path as subpaths in display space, and the rulings that result from stroking or
 * filling it. Thin areas are rulings, because many producers draw a table's lines as filled
 * rectangles.
 */
final class PathInk {

  /** Maximum thickness of a line, in points. */
  static final double LINE_THICKNESS = 3.2;

  /** Minimum ratio of a line's length to its thickness. */
  private static final double LINE_ASPECT = 1.5;

  /**
   * Minimum length of a line, in points. Shorter ones are specks or parts of letters; dashes are
   * longer.
   */
  private static final double SHORTEST = 0.6;

  /** Maximum difference between the ends of a straight line across its direction, in points. */
  private static final double STRAIGHT = 0.7;

  /** Minimum width and height of a slanting line, in points. Shorter ones are parts of letters. */
  private static final double LEAST_SLANT = 8;

  private final List<Sub> subs = new ArrayList<>();

  /** One subpath: points x0,y0,x1,y1,… */
  private static final class Sub {
    double[] points = new double[10];
    int size;
    boolean curved;
    boolean closed;

    void add(double x, double y) {
      if (size == points.length) {
        points = java.util.Arrays.copyOf(points, size * 2);
      }
      points[size++] = x;
      points[size++] = y;
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
  }

  void moveTo(double x, double y) {
    Sub sub = new Sub();
    sub.add(x, y);
    subs.add(sub);
  }

  void lineTo(double x, double y) {
    if (subs.isEmpty()) {
      moveTo(x, y);
    } else {
      last().add(x, y);
    }
  }

  void curveTo(double x, double y) {
    lineTo(x, y);
    last().curved = true;
  }

  void close() {
    if (!subs.isEmpty()) {
      last().closed = true;
    }
  }

  void clear() {
    subs.clear();
  }

  boolean isEmpty() {
    return subs.isEmpty();
  }

  /** Returns the number of curved parts of the path. */
  int curvedParts() {
    int curved = 0;
    for (Sub sub : subs) {
      curved += sub.curved ? 1 : 0;
    }
    return curved;
  }

  private Sub last() {
    return subs.get(subs.size() - 1);
  }

  /** Returns the box around the whole path; the path must not be empty. */
  Box bounds() {
    Box box = subs.get(0).bounds();
    for (int i = 1; i < subs.size(); i++) {
      box = box.union(subs.get(i).bounds());
    }
    return box;
  }

  /** Reports every straight horizontal or vertical line of the path when it is stroked. */
  void stroke(double lineWidth, Consumer<Ruling> out) {
    if (lineWidth > 2 * LINE_THICKNESS) {
      return;
    }
    for (Sub sub : subs) {
      if (sub.curved) {
        continue;
      }
      for (int i = 2; i < sub.size; i += 2) {
        line(sub, i - 2, i, lineWidth, out);
      }
      if (sub.closed && sub.size > 4) {
        line(sub, sub.size - 2, 0, lineWidth, out);
      }
    }
  }

  /** Reports every straight line of the path that is neither when it is stroked. */
  void slants(double lineWidth, Consumer<Slant> out) {
    if (lineWidth > LINE_THICKNESS) {
      return;
    }
    for (Sub sub : subs) {
      for (int i = 2; i < sub.size && !sub.curved; i += 2) {
        double[] p = sub.points;
        Slant slant = new Slant(p[i - 2], p[i - 1], p[i], p[i + 1]);
        if (Math.abs(slant.x1() - slant.x0()) >= LEAST_SLANT
            && Math.abs(slant.y1() - slant.y0()) >= LEAST_SLANT) {
          out.accept(slant);
        }
      }
    }
  }

  /**
   * Reports thin areas as rulings, the boxes of other rectangles as fills, and the boxes of all
   * other shapes as outlines.
   */
  void fill(Consumer<Ruling> rulings, Consumer<Box> areas, Consumer<Box> outlines) {
    Box outer = null;
    for (Sub sub : subs) {
      if (sub.size < 4) {
        continue;
      }
      Box box = sub.bounds();
      Ruling ruling = sub.curved ? null : thin(box);
      if (ruling != null) {
        if (ruling.length() >= SHORTEST) {
          rulings.accept(ruling);
        }
      } else if (outer != null && isFrame(outer, box)) {
        // Two nested rectangles in one path are a frame, whose four sides are lines.
        frame(outer, box, rulings);
      } else if (!sub.curved && sub.size <= 10) {
        areas.accept(box);
        outer = box;
      } else {
        outlines.accept(box);
      }
    }
  }

  /** Returns the box as a ruling if it is thin enough, else null. */
  static @org.jspecify.annotations.Nullable Ruling thin(Box box) {
    double w = box.width();
    double h = box.height();
    if (h <= LINE_THICKNESS && w >= h * LINE_ASPECT) {
      return new Ruling(Direction.HORIZONTAL, (box.y0() + box.y1()) / 2, box.x0(), box.x1(), h);
    }
    if (w <= LINE_THICKNESS && h >= w * LINE_ASPECT) {
      return new Ruling(Direction.VERTICAL, (box.x0() + box.x1()) / 2, box.y0(), box.y1(), w);
    }
    return null;
  }

  private static void line(Sub sub, int from, int to, double width, Consumer<Ruling> out) {
    double ax = sub.points[from];
    double ay = sub.points[from + 1];
    double bx = sub.points[to];
    double by = sub.points[to + 1];
    double dx = Math.abs(bx - ax);
    double dy = Math.abs(by - ay);
    if (dy <= STRAIGHT && dx >= SHORTEST && dx > dy) {
      out.accept(
          new Ruling(
              Direction.HORIZONTAL, (ay + by) / 2, Math.min(ax, bx), Math.max(ax, bx), width));
    } else if (dx <= STRAIGHT && dy >= SHORTEST && dy > dx) {
      out.accept(
          new Ruling(Direction.VERTICAL, (ax + bx) / 2, Math.min(ay, by), Math.max(ay, by), width));
    }
  }

  private static boolean isFrame(Box outer, Box inner) {
    return margin(inner.x0() - outer.x0())
        && margin(inner.y0() - outer.y0())
        && margin(outer.x1() - inner.x1())
        && margin(outer.y1() - inner.y1());
  }

  private static boolean margin(double d) {
    return d > 0 && d <= LINE_THICKNESS;
  }

  private static void frame(Box outer, Box inner, Consumer<Ruling> out) {
    double top = (outer.y0() + inner.y0()) / 2;
    double bottom = (outer.y1() + inner.y1()) / 2;
    double left = (outer.x0() + inner.x0()) / 2;
    double right = (outer.x1() + inner.x1()) / 2;
    double t = inner.x0() - outer.x0();
    out.accept(new Ruling(Direction.HORIZONTAL, top, outer.x0(), outer.x1(), t));
    out.accept(new Ruling(Direction.HORIZONTAL, bottom, outer.x0(), outer.x1(), t));
    out.accept(new Ruling(Direction.VERTICAL, left, outer.y0(), outer.y1(), t));
    out.accept(new Ruling(Direction.VERTICAL, right, outer.y0(), outer.y1(), t));
  }
}
