package io.kaibiao.ocr;

import io.kaibiao.samples.condition.Lettering;
import io.kaibiao.scan.Raster;
import io.kaibiao.testing.TestFont;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Strips for tests: drawn from a font, or out of the test resources. */
public final class Strips {

  private Strips() {}

  /** Draws a line of text in Liberation Sans as a scan at a resolution would hold it. */
  public static Raster of(String text, int dpi) {
    return of(text, TestFont.SANS, 10.5, dpi);
  }

  /** Draws a line of text, cut a few pixels from the ink. */
  public static Raster of(String text, Lettering font, double points, int dpi) {
    double size = points * dpi / 72;
    Shape outline =
        AffineTransform.getScaleInstance(size, size).createTransformedShape(font.outline(text));
    Rectangle2D ink = outline.getBounds2D();
    int margin = Math.max(2, dpi / 72);
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(ink.getWidth()) + 2 * margin,
            (int) Math.ceil(ink.getHeight()) + 2 * margin,
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    graphics.translate(margin - ink.getX(), margin - ink.getY());
    graphics.fill(outline);
    graphics.dispose();
    return raster(image);
  }

  /** Loads a strip from the test resources. */
  public static Raster resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Strips.class.getResourceAsStream("/strips/" + name), name)) {
      return raster(Objects.requireNonNull(ImageIO.read(in), name));
    }
  }

  /** Returns an image as grey pixels. */
  public static Raster raster(BufferedImage image) {
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
  public static BufferedImage image(Raster strip) {
    BufferedImage image =
        new BufferedImage(strip.width(), strip.height(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    System.arraycopy(strip.pixels(), 0, pixels, 0, pixels.length);
    return image;
  }
}
