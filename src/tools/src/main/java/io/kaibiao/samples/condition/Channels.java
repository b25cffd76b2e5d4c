package io.kaibiao.samples.condition;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * Stores images with no more channels and bits than their pixels need. Grey values are unchanged,
 * although Java2D would brighten them.
 */
public final class Channels {

  private Channels() {}

  /** Returns an RGB image with one channel of eight bits, or null if it has colours. */
  public static @Nullable BufferedImage grey(BufferedImage image) {
    int[] pixels = ScanSheet.pixels(image);
    byte[] samples = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      int rgb = pixels[i];
      int blue = rgb & 0xFF;
      if ((rgb >> 16 & 0xFF) != blue || (rgb >> 8 & 0xFF) != blue) {
        return null;
      }
      samples[i] = (byte) blue;
    }
    return filled(image, BufferedImage.TYPE_BYTE_GRAY, samples);
  }

  /** Returns the smallest image type for a sheet's pixels: one bit, one channel, or unchanged. */
  public static BufferedImage fewest(ScanSheet sheet) {
    BufferedImage grey = grey(sheet.image());
    if (grey == null) {
      return sheet.image();
    }
    int[] pixels = sheet.pixels();
    byte[] bits = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      int value = pixels[i] & 0xFF;
      if (value != 0 && value != 255) {
        return grey;
      }
      bits[i] = (byte) (value & 1);
    }
    return filled(sheet.image(), BufferedImage.TYPE_BYTE_BINARY, bits);
  }

  private static BufferedImage filled(BufferedImage like, int type, byte[] samples) {
    BufferedImage out = new BufferedImage(like.getWidth(), like.getHeight(), type);
    int[] row = new int[like.getWidth()];
    for (int y = 0; y < like.getHeight(); y++) {
      for (int x = 0; x < row.length; x++) {
        row[x] = samples[y * row.length + x] & 0xFF;
      }
      out.getRaster().setPixels(0, y, row.length, 1, row);
    }
    return out;
  }

  /** Returns an image of one channel as RGB. */
  public static BufferedImage ofGrey(BufferedImage grey) {
    BufferedImage out = ScanSheet.blank(grey.getWidth(), grey.getHeight());
    int[] samples =
        grey.getRaster().getPixels(0, 0, grey.getWidth(), grey.getHeight(), (int[]) null);
    int[] pixels = ScanSheet.pixels(out);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = PixelColour.of(samples[i]);
    }
    return out;
  }
}
