package io.kaibiao.page.pixels;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.page.Frame;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * A page as pixels, with the orientation in which it is displayed.
 *
 * @param image the pixels
 * @param dpi its resolution in pixels per inch
 */
public record PageImage(BufferedImage image, double dpi) {

  /** Maximum number of pixels. An A3 page at 600 dpi has 70 million. */
  static final long MOST_PIXELS = 150_000_000;

  /**
   * Throws if an image would fill the memory.
   *
   * @param what the name of the image in the message
   */
  public static void checkSize(String what, long width, long height) throws InputException {
    if (width * height > MOST_PIXELS) {
      throw new InputException(
          Reason.TOO_LARGE,
          what
              + ": has "
              + width
              + " x "
              + height
              + " pixels, more than "
              + MOST_PIXELS / 1_000_000
              + " million; scan it at 300 dpi");
    }
  }

  /** Returns the width in points. */
  double widthInPoints() {
    return image.getWidth() * 72 / dpi;
  }

  /** Returns the height in points. */
  double heightInPoints() {
    return image.getHeight() * 72 / dpi;
  }

  /** Returns this image of a page as displayed, rotated into the reading frame. */
  PageImage asRead(Frame frame) {
    return turned(-frame.turn().quarters());
  }

  /** Returns this image rotated clockwise by quarter turns. */
  public PageImage turned(int quarters) {
    int w = image.getWidth();
    int h = image.getHeight();
    return switch (Math.floorMod(quarters, 4)) {
      case 1 -> moved(h, w, (x, y) -> new Point(y, h - 1 - x));
      case 2 -> moved(w, h, (x, y) -> new Point(w - 1 - x, h - 1 - y));
      case 3 -> moved(h, w, (x, y) -> new Point(w - 1 - y, x));
      default -> this;
    };
  }

  /** Returns this image mirrored horizontally. */
  public PageImage mirrored() {
    int w = image.getWidth();
    return moved(w, image.getHeight(), (x, y) -> new Point(w - 1 - x, y));
  }

  /** Maps a pixel to its origin. */
  private interface Origin {
    Point of(int x, int y);
  }

  /**
   * Returns the image with its samples moved but not converted, because Java2D's own conversions
   * brighten grey ones.
   */
  private PageImage moved(int width, int height, Origin origin) {
    ColorModel colours = image.getColorModel();
    WritableRaster to = colours.createCompatibleWritableRaster(width, height);
    Raster from = image.getRaster();
    Object pixel = null;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        Point at = origin.of(x, y);
        pixel = from.getDataElements(at.x, at.y, pixel);
        to.setDataElements(x, y, pixel);
      }
    }
    return new PageImage(new BufferedImage(colours, to, colours.isAlphaPremultiplied(), null), dpi);
  }
}
