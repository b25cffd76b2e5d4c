package io.kaibiao.page;

import io.kaibiao.report.InputException;
import io.kaibiao.report.InputException.Reason;
import java.awt.image.BufferedImage;

/**
 * A page as pixels, upright as it is shown.
 *
 * @param image the pixels
 * @param dpi its resolution in pixels an inch
 */
record PageImage(BufferedImage image, double dpi) {

  /** More pixels than this are refused: an A3 page at 600 dpi has 70 million. */
  static final long MOST_PIXELS = 150_000_000;

  /**
   * Refuses an image that would fill the memory.
   *
   * @param what what the message calls it
   */
  static void checkSize(String what, long width, long height) throws InputException {
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

  /** Returns this image turned by quarter turns, clockwise. */
  PageImage turned(int quarters) {
    int turns = Math.floorMod(quarters, 4);
    if (turns == 0) {
      return this;
    }
    int w = image.getWidth();
    int h = image.getHeight();
    BufferedImage out =
        new BufferedImage(
            turns % 2 == 0 ? w : h, turns % 2 == 0 ? h : w, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int rgb = image.getRGB(x, y);
        switch (turns) {
          case 1 -> out.setRGB(h - 1 - y, x, rgb);
          case 2 -> out.setRGB(w - 1 - x, h - 1 - y, rgb);
          default -> out.setRGB(y, w - 1 - x, rgb);
        }
      }
    }
    return new PageImage(out, dpi);
  }
}
