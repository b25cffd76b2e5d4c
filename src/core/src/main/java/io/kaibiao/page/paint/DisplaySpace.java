package io.kaibiao.page.paint;

import io.kaibiao.report.place.Box;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Maps PDF user space (origin at the bottom left, y upwards) to the page as displayed: the origin
 * is the crop box's top-left corner, /Rotate is applied, y points downwards.
 *
 * @param rotation 0, 90, 180 or 270 degrees clockwise
 * @param scale lengths in this space for each unit of user space: the page's /UserUnit, times the
 *     {@link PageScale}
 */
public record DisplaySpace(
    double left, double bottom, double right, double top, int rotation, double scale) {

  static DisplaySpace of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    int rotation = Math.floorMod(page.getRotation(), 360) / 90 * 90;
    return new DisplaySpace(
        crop.getLowerLeftX(),
        crop.getLowerLeftY(),
        crop.getUpperRightX(),
        crop.getUpperRightY(),
        rotation,
        PageScale.userUnit(page));
  }

  /** Returns the same space with other lengths. */
  DisplaySpace times(double factor) {
    return new DisplaySpace(left, bottom, right, top, rotation, scale * factor);
  }

  public double width() {
    return scale * (rotation % 180 == 0 ? right - left : top - bottom);
  }

  public double height() {
    return scale * (rotation % 180 == 0 ? top - bottom : right - left);
  }

  double x(double userX, double userY) {
    return scale
        * switch (rotation) {
          case 90 -> userY - bottom;
          case 180 -> right - userX;
          case 270 -> top - userY;
          default -> userX - left;
        };
  }

  double y(double userX, double userY) {
    return scale
        * switch (rotation) {
          case 90 -> userX - left;
          case 180 -> userY - bottom;
          case 270 -> right - userX;
          default -> top - userY;
        };
  }

  /** Returns the point of user space that is displayed at a point. */
  Point2D toUser(double x, double y) {
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
  Box box(PDRectangle area) {
    double ax = x(area.getLowerLeftX(), area.getLowerLeftY());
    double ay = y(area.getLowerLeftX(), area.getLowerLeftY());
    double bx = x(area.getUpperRightX(), area.getUpperRightY());
    double by = y(area.getUpperRightX(), area.getUpperRightY());
    return new Box(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
}
