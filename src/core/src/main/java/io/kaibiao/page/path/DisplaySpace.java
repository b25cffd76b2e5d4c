package io.kaibiao.page.path;

import io.kaibiao.report.place.Box;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Maps PDF user space (origin at the bottom left, y upwards) to the page as displayed: the origin
 * is the crop box's top-left corner, /Rotate is applied, y points downwards.
 *
 * @param rotation 0, 90, 180 or 270 degrees clockwise
 * @param scale lengths in this space for each unit of user space: the page's /UserUnit, times the
 *     factor by which the page is enlarged or reduced before it is read
 */
public record DisplaySpace(
    double left, double bottom, double right, double top, int rotation, double scale) {

  /** Returns the same space with other lengths. */
  public DisplaySpace times(double factor) {
    return new DisplaySpace(left, bottom, right, top, rotation, scale * factor);
  }

  public double width() {
    return scale * (rotation % 180 == 0 ? right - left : top - bottom);
  }

  public double height() {
    return scale * (rotation % 180 == 0 ? top - bottom : right - left);
  }

  /** Returns the distance of a point of user space from the left edge of the page. */
  public double x(double userX, double userY) {
    return scale
        * switch (rotation) {
          case 90 -> userY - bottom;
          case 180 -> right - userX;
          case 270 -> top - userY;
          default -> userX - left;
        };
  }

  /** Returns the distance of a point of user space from the top edge of the page. */
  public double y(double userX, double userY) {
    return scale
        * switch (rotation) {
          case 90 -> userX - left;
          case 180 -> userY - bottom;
          case 270 -> right - userX;
          default -> top - userY;
        };
  }

  /** Returns the point of user space that is displayed at a point. */
  public Point2D toUser(double x, double y) {
    double across = x / scale;
    double down = y / scale;
    return switch (rotation) {
      case 90 -> new Point2D.Double(down + left, across + bottom);
      case 180 -> new Point2D.Double(right - across, down + bottom);
      case 270 -> new Point2D.Double(right - down, top - across);
      default -> new Point2D.Double(across + left, top - down);
    };
  }

  /** Returns a rectangle of user space as a box of the displayed page. */
  public Box box(Rectangle2D area) {
    double ax = x(area.getMinX(), area.getMinY());
    double ay = y(area.getMinX(), area.getMinY());
    double bx = x(area.getMaxX(), area.getMaxY());
    double by = y(area.getMaxX(), area.getMaxY());
    return new Box(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
}
