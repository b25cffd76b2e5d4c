package io.kaibiao.samples.condition;

import java.awt.image.BufferedImage;

/** Moves the pixels of a page. Pixels from outside the page are white. */
public final class Warp {

  private static final int WHITE = 0xFFFFFF;

  /** Returns the position on the original page for a position on the changed page, in pixels. */
  @FunctionalInterface
  public interface Source {
    void locate(double x, double y, double[] out);
  }

  private Warp() {}

  public static ScanSheet of(ScanSheet sheet, int width, int height, Source source) {
    BufferedImage out = ScanSheet.blank(width, height);
    int[] to = ScanSheet.pixels(out);
    int[] from = sheet.pixels();
    double[] place = new double[2];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        source.locate(x + 0.5, y + 0.5, place);
        to[y * width + x] =
            mixed(from, sheet.width(), sheet.height(), place[0] - 0.5, place[1] - 0.5);
      }
    }
    Placement before = sheet.placement();
    return new ScanSheet(
        out,
        sheet.dpi(),
        (x, y, point) -> {
          source.locate(x, y, point);
          before.locate(point[0], point[1], point);
        });
  }

  private static int mixed(int[] pixels, int width, int height, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    int p = (int) ((x - left) * 256);
    int q = (int) ((y - top) * 256);
    int a = at(pixels, width, height, left, top);
    int b = at(pixels, width, height, left + 1, top);
    int c = at(pixels, width, height, left, top + 1);
    int d = at(pixels, width, height, left + 1, top + 1);
    if (a == b && a == c && a == d) {
      return a;
    }
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int above = (a >> shift & 0xFF) * (256 - p) + (b >> shift & 0xFF) * p;
      int below = (c >> shift & 0xFF) * (256 - p) + (d >> shift & 0xFF) * p;
      rgb |= ((above * (256 - q) + below * q + 32768) >> 16) << shift;
    }
    return rgb;
  }

  private static int at(int[] pixels, int width, int height, int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? WHITE : pixels[y * width + x] & WHITE;
  }
}
