package io.kaibiao.export.searchable;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Images without the colours that they don't use, which take less room. */
final class PlainImage {

  private static final int WHITE = 0xFFFFFF;

  private PlainImage() {}

  /** Returns an image with the same pixels: in black and white, in grey, or as it is. */
  static BufferedImage of(BufferedImage image) {
    boolean grey = true;
    boolean blackAndWhite = true;
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight() && grey; y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int pixel : row) {
        int red = (pixel >> 16) & 0xFF;
        grey &= red == ((pixel >> 8) & 0xFF) && red == (pixel & 0xFF);
        blackAndWhite &= (pixel & WHITE) == 0 || (pixel & WHITE) == WHITE;
      }
    }
    if (!grey) {
      return image;
    }
    return drawn(
        image, blackAndWhite ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_GRAY);
  }

  private static BufferedImage drawn(BufferedImage image, int type) {
    BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return plain;
  }
}
