package io.kaibiao.scan;

import java.util.Arrays;

/**
 * A grey image: one byte a pixel, row by row from the top, 0 black and 255 white.
 *
 * <p>Not changed after it was made, unless by the one that made it before handing it on; safe to
 * share between threads from then on.
 */
public final class Raster {

  /**
   * Side of the squares in which a raster is turned, in pixels, so that both rasters stay in the
   * cache.
   */
  private static final int TILE = 32;

  private final int width;
  private final int height;
  private final byte[] pixels;

  /**
   * Makes a raster over pixels, which are not copied.
   *
   * @param width the width in pixels, at least 1
   * @param height the height in pixels, at least 1
   * @param pixels {@code width * height} grey values
   */
  public Raster(int width, int height, byte[] pixels) {
    if (width < 1 || height < 1 || pixels.length != width * height) {
      throw new IllegalArgumentException(
          width + " x " + height + " pixels do not fit " + pixels.length + " bytes");
    }
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** Returns a white raster. */
  public static Raster white(int width, int height) {
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) 255);
    return new Raster(width, height, pixels);
  }

  /** Returns the width in pixels. */
  public int width() {
    return width;
  }

  /** Returns the height in pixels. */
  public int height() {
    return height;
  }

  /** Returns the grey value of a pixel, 0 to 255. */
  public int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  /** Returns the pixels themselves, for reading. */
  public byte[] pixels() {
    return pixels;
  }

  /**
   * Returns a part of this raster; what lies outside is white.
   *
   * @param x0 the first column
   * @param y0 the first row
   * @param x1 the column behind the last
   * @param y1 the row behind the last
   */
  public Raster crop(int x0, int y0, int x1, int y1) {
    Raster part = white(Math.max(1, x1 - x0), Math.max(1, y1 - y0));
    int from = Math.max(0, x0);
    int to = Math.min(width, x1);
    for (int y = Math.max(0, y0); y < Math.min(height, y1) && from < to; y++) {
      System.arraycopy(
          pixels, y * width + from, part.pixels, (y - y0) * part.width + from - x0, to - from);
    }
    return part;
  }

  /**
   * Returns this raster turned clockwise.
   *
   * @param turns how many quarter turns; any number, counted round
   */
  public Raster turned(int turns) {
    int quarter = Math.floorMod(turns, 4);
    if (quarter == 0) {
      return this;
    }
    byte[] out = new byte[pixels.length];
    if (quarter == 2) {
      for (int from = 0, to = out.length - 1; to >= 0; from++, to--) {
        out[to] = pixels[from];
      }
      return new Raster(width, height, out);
    }
    for (int top = 0; top < height; top += TILE) {
      int bottom = Math.min(height, top + TILE);
      for (int left = 0; left < width; left += TILE) {
        int right = Math.min(width, left + TILE);
        for (int x = left; x < right; x++) {
          int row = quarter == 1 ? x : width - 1 - x;
          for (int y = top; y < bottom; y++) {
            int column = quarter == 1 ? height - 1 - y : y;
            out[row * height + column] = pixels[y * width + x];
          }
        }
      }
    }
    return new Raster(height, width, out);
  }
}
