package io.kaibiao.page.path;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.Ruling.Direction;
import io.kaibiao.page.Shapes.Slant;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The current path as subpaths in display space, and the rulings that result from stroking or
 * filling it. Thin areas are rulings, because many producers draw a table's lines as filled
 * rectangles.
 */
public final class PathInk {

  private static final PathTolerances.Lines LIMITS = PathTolerances.STANDARD.lines();

  private static final PathTolerances.Rectangles RECTANGLES = PathTolerances.STANDARD.rectangles();

  private final List<SubPath> subs = new ArrayList<>();

  public void moveTo(double x, double y) {
    SubPath sub = new SubPath();
    sub.lineTo(x, y);
    subs.add(sub);
  }

  public void lineTo(double x, double y) {
    if (subs.isEmpty()) {
      moveTo(x, y);
    } else {
      last().lineTo(x, y);
    }
  }

  /**
   * Adds a curve.
   *
   * @param points x and y coordinates of both control points and of its end
   */
  public void curveTo(double... points) {
    if (subs.isEmpty()) {
      moveTo(points[0], points[1]);
    }
    SubPath sub = last();
    if (isStraight(sub.x(sub.count() - 1), sub.y(sub.count() - 1), points)) {
      sub.lineTo(points[4], points[5]);
      return;
    }
    for (int i = 0; i < points.length; i += 2) {
      sub.curveTo(points[i], points[i + 1]);
    }
  }

  private static boolean isStraight(double x, double y, double[] points) {
    double dx = points[4] - x;
    double dy = points[5] - y;
    double length = Math.hypot(dx, dy);
    if (length < LIMITS.shortest()) {
      return false;
    }
    for (int i = 0; i < 4; i += 2) {
      double along = ((points[i] - x) * dx + (points[i + 1] - y) * dy) / length;
      double across = ((points[i] - x) * dy - (points[i + 1] - y) * dx) / length;
      double bulge =
          Math.max(LIMITS.bulge(), Math.min(LIMITS.longBulge(), LIMITS.bulgeShare() * length));
      if (Math.abs(across) > bulge || along < -LIMITS.bulge() || along > length + LIMITS.bulge()) {
        return false;
      }
    }
    return true;
  }

  public void close() {
    if (!subs.isEmpty()) {
      last().close();
    }
  }

  public void clear() {
    subs.clear();
  }

  public boolean isEmpty() {
    return subs.isEmpty();
  }

  /** Returns the number of curved parts of the path. */
  public int curvedParts() {
    int curved = 0;
    for (SubPath sub : subs) {
      curved += sub.isCurved() ? 1 : 0;
    }
    return curved;
  }

  private SubPath last() {
    return subs.get(subs.size() - 1);
  }

  /** Returns the box around the whole path; the path must not be empty. */
  public Box bounds() {
    return subs.stream().map(SubPath::bounds).reduce(subs.get(0).bounds(), Box::union);
  }

  /** Returns the area of the path, each part reduced to a box; the path must not be empty. */
  public Region region() {
    return Region.of(subs.stream().map(SubPath::bounds).toList());
  }

  /**
   * Reports every straight horizontal or vertical line of the path when it is stroked.
   *
   * @param areas receives lines that are too thick for a ruling
   */
  public void stroke(double lineWidth, Consumer<Ruling> out, Consumer<Box> areas) {
    Consumer<Ruling> lines = lineWidth > 2 * LIMITS.thickness() ? r -> areas.accept(thick(r)) : out;
    for (SubPath sub : subs) {
      if (sub.isCurved()) {
        if (isRectangle(sub)) {
          FrameLines.sides(sub.bounds(), lineWidth, lines);
        }
        continue;
      }
      for (int i = 1; i < sub.count(); i++) {
        line(sub, i - 1, i, lineWidth, lines);
      }
      if (sub.isClosed() && sub.count() > 2) {
        line(sub, sub.count() - 1, 0, lineWidth, lines);
      }
    }
  }

  /** Reports every straight line of the path that is neither when it is stroked. */
  public void slants(double lineWidth, Consumer<Slant> out) {
    if (lineWidth > LIMITS.thickness()) {
      return;
    }
    for (SubPath sub : subs) {
      for (int i = 1; i < sub.count() && !sub.isCurved(); i++) {
        Slant slant = new Slant(sub.x(i - 1), sub.y(i - 1), sub.x(i), sub.y(i));
        if (Math.abs(slant.x1() - slant.x0()) >= LIMITS.leastSlant()
            && Math.abs(slant.y1() - slant.y0()) >= LIMITS.leastSlant()) {
          out.accept(slant);
        }
      }
    }
  }

  private static Box thick(Ruling r) {
    double half = r.thickness() / 2;
    return r.direction() == Direction.HORIZONTAL
        ? new Box(r.start(), r.position() - half, r.end(), r.position() + half)
        : new Box(r.position() - half, r.start(), r.position() + half, r.end());
  }

  /** Tells whether a subpath is a rectangle; small rounded ones are parts of letters. */
  private static boolean isRectangle(SubPath sub) {
    Box box = sub.bounds();
    return sub.isRectangle()
        && (!sub.isCurved() || Math.min(box.width(), box.height()) >= RECTANGLES.smallestFrame());
  }

  /**
   * Reports thin areas as rulings, other areas, and the boxes of all other shapes as outlines.
   *
   * @param evenOdd whether the path is filled by the even-odd rule, else by the winding number
   */
  public void fill(
      boolean evenOdd,
      Consumer<Ruling> rulings,
      Consumer<FilledArea> areas,
      Consumer<Box> outlines) {
    List<FilledArea> found = new ArrayList<>();
    for (SubPath sub : subs) {
      if (sub.count() < 2) {
        continue;
      }
      Box box = sub.bounds();
      Ruling ruling = sub.isCurved() ? null : thin(box);
      FilledArea outer = found.isEmpty() ? null : found.get(found.size() - 1);
      boolean rectangle = ruling == null && isRectangle(sub);
      if (ruling != null) {
        if (ruling.length() >= LIMITS.shortest()) {
          rulings.accept(ruling);
        }
      } else if (outer != null && FrameLines.isFrame(outer.box(), box)) {
        // Two nested rectangles in one path are a frame, whose four sides are lines.
        FrameLines.between(outer.box(), box, rulings);
        if (rectangle) {
          found.set(found.size() - 1, outer.without(box));
        }
      } else if (rectangle || (!sub.isCurved() && sub.count() <= 5)) {
        add(found, new FilledArea(box, rectangle, sub.isClockwise(), List.of()), evenOdd);
      } else {
        outlines.accept(box);
      }
    }
    found.forEach(areas);
  }

  /** Adds an area, or cuts it out of the first or the last one if it is a hole in it. */
  private static void add(List<FilledArea> found, FilledArea area, boolean evenOdd) {
    for (int i : found.isEmpty() ? new int[0] : new int[] {found.size() - 1, 0}) {
      FilledArea outer = found.get(i);
      if (outer.contains(area.box()) && (evenOdd || outer.clockwise() != area.clockwise())) {
        found.set(i, outer.without(area.box()));
        return;
      }
    }
    found.add(area);
  }

  /** Returns the box as a ruling if it is thin enough, else null. */
  public static @Nullable Ruling thin(Box box) {
    double w = box.width();
    double h = box.height();
    if (isLine(w, h)) {
      return new Ruling(Direction.HORIZONTAL, (box.y0() + box.y1()) / 2, box.x0(), box.x1(), h);
    }
    if (isLine(h, w)) {
      return new Ruling(Direction.VERTICAL, (box.x0() + box.x1()) / 2, box.y0(), box.y1(), w);
    }
    return null;
  }

  private static boolean isLine(double length, double thickness) {
    return (thickness <= LIMITS.thickness() && length >= thickness * LIMITS.aspect())
        || (thickness <= LIMITS.barThickness() && length >= thickness * LIMITS.barAspect());
  }

  private static void line(SubPath sub, int from, int to, double width, Consumer<Ruling> out) {
    double ax = sub.x(from);
    double ay = sub.y(from);
    double bx = sub.x(to);
    double by = sub.y(to);
    double dx = Math.abs(bx - ax);
    double dy = Math.abs(by - ay);
    if (dy <= LIMITS.straight() && dx >= LIMITS.shortest() && dx > dy) {
      out.accept(
          new Ruling(
              Direction.HORIZONTAL, (ay + by) / 2, Math.min(ax, bx), Math.max(ax, bx), width));
    } else if (dx <= LIMITS.straight() && dy >= LIMITS.shortest() && dy > dx) {
      out.accept(
          new Ruling(Direction.VERTICAL, (ax + bx) / 2, Math.min(ay, by), Math.max(ay, by), width));
    }
  }
}
