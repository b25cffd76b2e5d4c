package io.kaibiao.samples.condition;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Prints a figure in one colour on top of a page. As with ink, dark pixels stay dark. */
public final class Stamp {

  private Stamp() {}

  /**
   * Prints a figure.
   *
   * @param draw draws the figure black on white
   * @param red share of red light that the ink reflects, 0 to 1
   */
  public static ScanSheet print(
      ScanSheet sheet, Consumer<Graphics2D> draw, double red, double green, double blue) {
    BufferedImage mask =
        new BufferedImage(sheet.width(), sheet.height(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = mask.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    draw.accept(pen);
    pen.dispose();
    BufferedImage out = sheet.copy();
    int[] pixels = ScanSheet.pixels(out);
    int[] ink = mask.getRaster().getPixels(0, 0, sheet.width(), sheet.height(), (int[]) null);
    for (int i = 0; i < pixels.length; i++) {
      if (ink[i] > 0) {
        double part = ink[i] / 255.0;
        pixels[i] =
            PixelColour.scaled(
                pixels[i], 1 - part * (1 - red), 1 - part * (1 - green), 1 - part * (1 - blue));
      }
    }
    return sheet.painted(out);
  }

  /**
   * Fills a text as an outline, so that no hinting depends on the machine.
   *
   * @param place maps a text of size 1 to the page
   */
  public static void text(Graphics2D pen, Lettering font, String text, AffineTransform place) {
    pen.fill(place.createTransformedShape(font.outline(text)));
  }
}
