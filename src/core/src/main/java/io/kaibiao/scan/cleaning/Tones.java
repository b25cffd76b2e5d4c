package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.Raster;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.MultiPixelPackedSampleModel;
import java.awt.image.WritableRaster;

/**
 * Reads the pixels of an image as stored. Grey pixels keep their values, without the colour
 * management of Java2D, which brightens them. Others become {@code 0xRRGGBB}.
 */
final class Tones {

  private Tones() {}

  /** Provides rows of pixels. */
  interface Rows {
    /** Fills a row with colours, one {@code 0xRRGGBB} per pixel. */
    void read(int y, int[] row);
  }

  /** Returns whether the type of an image allows only grey pixels. */
  static boolean grey(BufferedImage image) {
    if (image.getColorModel() instanceof IndexColorModel palette) {
      for (int i = 0; i < palette.getMapSize(); i++) {
        int rgb = palette.getRGB(i);
        if (((rgb >> 16) & 0xFF) != (rgb & 0xFF) || ((rgb >> 8) & 0xFF) != (rgb & 0xFF)) {
          return false;
        }
      }
      return true;
    }
    return image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
        && !image.getColorModel().hasAlpha();
  }

  /** Returns the grey values of a grey image. */
  static Raster greyValues(BufferedImage image) {
    byte[] palette = palette(image.getColorModel());
    byte[] grey;
    if (image.getRaster().getDataBuffer() instanceof DataBufferByte buffer
        && image.getRaster().getSampleModel() instanceof ComponentSampleModel model
        && model.getNumBands() == 1) {
      grey = ofBytes(image, buffer, model, palette);
    } else if (image.getRaster().getDataBuffer() instanceof DataBufferByte buffer
        && image.getRaster().getSampleModel() instanceof MultiPixelPackedSampleModel model
        && model.getPixelBitStride() == 1
        && palette.length >= 2) {
      grey = ofBits(image, buffer, model, palette);
    } else {
      grey = ofSamples(image, palette);
    }
    return new Raster(image.getWidth(), image.getHeight(), grey);
  }

  private static byte[] ofBytes(
      BufferedImage image, DataBufferByte buffer, ComponentSampleModel model, byte[] palette) {
    int width = image.getWidth();
    byte[] out = new byte[width * image.getHeight()];
    byte[] data = buffer.getData();
    int step = model.getPixelStride();
    for (int y = 0; y < image.getHeight(); y++) {
      int at = offset(image.getRaster(), model, buffer.getOffset(), y) + model.getBandOffsets()[0];
      for (int x = 0, to = y * width; x < width; x++, at += step, to++) {
        out[to] = palette.length == 0 ? data[at] : palette[data[at] & 0xFF];
      }
    }
    return out;
  }

  private static byte[] ofBits(
      BufferedImage image,
      DataBufferByte buffer,
      MultiPixelPackedSampleModel model,
      byte[] palette) {
    int width = image.getWidth();
    byte[] out = new byte[width * image.getHeight()];
    WritableRaster raster = image.getRaster();
    byte[] data = buffer.getData();
    for (int y = 0; y < image.getHeight(); y++) {
      int row =
          buffer.getOffset() + (y - raster.getSampleModelTranslateY()) * model.getScanlineStride();
      int bit = model.getDataBitOffset() - raster.getSampleModelTranslateX();
      for (int x = 0, to = y * width; x < width; x++, to++, bit++) {
        out[to] = palette[(data[row + (bit >> 3)] >> (7 - (bit & 7))) & 1];
      }
    }
    return out;
  }

  /** Returns the grey values of an image whose storage format has no special case here. */
  private static byte[] ofSamples(BufferedImage image, byte[] palette) {
    int width = image.getWidth();
    byte[] out = new byte[width * image.getHeight()];
    int most = (1 << image.getColorModel().getComponentSize(0)) - 1;
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getSamples(0, y, width, 1, 0, row);
      for (int x = 0; x < width; x++) {
        out[y * width + x] = palette.length > 0 ? palette[row[x]] : (byte) (row[x] * 255L / most);
      }
    }
    return out;
  }

  /** Returns a reader of an image's colours. */
  static Rows colours(BufferedImage image) {
    int width = image.getWidth();
    WritableRaster raster = image.getRaster();
    if (raster.getDataBuffer() instanceof DataBufferByte buffer
        && raster.getSampleModel() instanceof ComponentSampleModel model
        && model.getNumBands() == 3
        && image.getColorModel().getColorSpace().isCS_sRGB()) {
      byte[] data = buffer.getData();
      int step = model.getPixelStride();
      int[] bands = model.getBandOffsets();
      return (y, row) -> {
        int at = offset(raster, model, buffer.getOffset(), y);
        for (int x = 0; x < width; x++, at += step) {
          row[x] =
              ((data[at + bands[0]] & 0xFF) << 16)
                  | ((data[at + bands[1]] & 0xFF) << 8)
                  | (data[at + bands[2]] & 0xFF);
        }
      };
    }
    if (raster.getDataBuffer() instanceof DataBufferInt buffer
        && image.getType() == BufferedImage.TYPE_INT_RGB
        && raster.getSampleModelTranslateX() == 0
        && raster.getSampleModelTranslateY() == 0
        && raster.getParent() == null) {
      int[] data = buffer.getData();
      return (y, row) -> System.arraycopy(data, y * width, row, 0, width);
    }
    boolean clear = image.getColorModel().hasAlpha();
    return (y, row) -> {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; clear && x < width; x++) {
        row[x] = onWhite(row[x]);
      }
    };
  }

  private static int onWhite(int argb) {
    int alpha = argb >>> 24;
    int white = 255 * (255 - alpha);
    int red = (((argb >> 16) & 0xFF) * alpha + white) / 255;
    int green = (((argb >> 8) & 0xFF) * alpha + white) / 255;
    int blue = ((argb & 0xFF) * alpha + white) / 255;
    return (red << 16) | (green << 8) | blue;
  }

  private static int offset(WritableRaster raster, ComponentSampleModel model, int base, int y) {
    return base
        + (y - raster.getSampleModelTranslateY()) * model.getScanlineStride()
        - raster.getSampleModelTranslateX() * model.getPixelStride();
  }

  private static byte[] palette(ColorModel colours) {
    if (!(colours instanceof IndexColorModel model)) {
      return new byte[0];
    }
    byte[] grey = new byte[Math.max(256, model.getMapSize())];
    for (int i = 0; i < model.getMapSize(); i++) {
      grey[i] = (byte) (onWhite(model.getRGB(i)) & 0xFF);
    }
    return grey;
  }
}
