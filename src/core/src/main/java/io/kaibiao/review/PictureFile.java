package io.kaibiao.review;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture as a browser takes it. */
public final class PictureFile {

  /** Quality of JPEG, from 0 to 1: figures stay clear at 110 dpi; set by eye on scans. */
  private static final float QUALITY = 0.62f;

  /** Levels of grey that keep the edges of letters smooth. */
  private static final int LEVELS = 16;

  /** Greatest difference of two colours of a grey pixel, of 255. */
  private static final int GREY = 12;

  private final String type;
  private final byte[] bytes;

  private PictureFile(String type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  /** Returns its media type. */
  public String type() {
    return type;
  }

  /** Returns the file, which the caller must not change. */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Returns the smaller file of two: JPEG, and for pages without colour PNG of 16 greys, which
   * suits pages of text.
   */
  public static PictureFile of(BufferedImage image) throws IOException {
    boolean grey = isGrey(image);
    PictureFile photo = new PictureFile("image/jpeg", jpeg(grey ? inGrey(image) : image));
    if (!grey) {
      return photo;
    }
    PictureFile plain = new PictureFile("image/png", png(inFewGreys(image)));
    return plain.bytes.length < photo.bytes.length ? plain : photo;
  }

  private static boolean isGrey(BufferedImage image) {
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int pixel : row) {
        int red = (pixel >> 16) & 255;
        int green = (pixel >> 8) & 255;
        int blue = pixel & 255;
        if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > GREY) {
          return false;
        }
      }
    }
    return true;
  }

  private static BufferedImage inGrey(BufferedImage image) {
    BufferedImage grey =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = grey.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return grey;
  }

  private static BufferedImage inFewGreys(BufferedImage image) {
    byte[] levels = new byte[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      levels[i] = (byte) (i * 255 / (LEVELS - 1));
    }
    IndexColorModel model = new IndexColorModel(4, LEVELS, levels, levels, levels);
    BufferedImage few =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY, model);
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        int level = (((row[x] >> 8) & 255) * (LEVELS - 1) + 127) / 255;
        row[x] = level;
      }
      few.getRaster().setPixels(0, y, row.length, 1, row);
    }
    return few;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    if (!writers.hasNext()) {
      throw new IOException("this Java writes no JPEG");
    }
    ImageWriter writer = writers.next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(stream);
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
