package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Strips for tests: drawn from a font, or out of the test resources. */
final class Strips {

  private Strips() {}

  /** Draws a line of text in a logical font as a scan at a resolution would hold it. */
  static Raster of(String text, int dpi) {
    return of(text, new Font(Font.SANS_SERIF, Font.PLAIN, 1), 10.5f, dpi);
  }

  /** Draws a line of text, cut a few pixels from the ink. */
  static Raster of(String text, Font font, float points, int dpi) {
    FontRenderContext context = new FontRenderContext(null, true, true);
    TextLayout layout = new TextLayout(text, font.deriveFont(points * dpi / 72f), context);
    java.awt.geom.Rectangle2D ink = layout.getBounds();
    int margin = Math.max(2, dpi / 72);
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(ink.getWidth()) + 2 * margin,
            (int) Math.ceil(ink.getHeight()) + 2 * margin,
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    layout.draw(graphics, (float) (margin - ink.getX()), (float) (margin - ink.getY()));
    graphics.dispose();
    return raster(image);
  }

  /** Loads a strip from the test resources. */
  static Raster resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Strips.class.getResourceAsStream("/strips/" + name), name)) {
      return raster(Objects.requireNonNull(ImageIO.read(in), name));
    }
  }

  /** Returns an image as grey pixels. */
  static Raster raster(BufferedImage image) {
    BufferedImage grey = image;
    if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = grey.createGraphics();
      graphics.drawImage(image, 0, 0, null);
      graphics.dispose();
    }
    byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    return new Raster(grey.getWidth(), grey.getHeight(), pixels.clone());
  }

  /** Returns a strip as an image. */
  static BufferedImage image(Raster strip) {
    BufferedImage image =
        new BufferedImage(strip.width(), strip.height(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    System.arraycopy(strip.pixels(), 0, pixels, 0, pixels.length);
    return image;
  }
}
