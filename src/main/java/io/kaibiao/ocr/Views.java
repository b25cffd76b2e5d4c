package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;
import java.util.Arrays;

/** Other views of a strip, for a second look; none of them is better for every strip. */
final class Views {

  /** How much of the strip's pixels are ink at least, and paper at least. */
  private static final double INK = 0.01;

  private static final double PAPER = 0.5;

  /** Greys in this upper part of the range between ink and paper are paper: shadows, watermarks. */
  private static final double PALE = 0.4;

  /** How much darker or lighter than all but one of its neighbours a speck is. */
  private static final int SPECK = 48;

  private Views() {}

  /** Returns the strip with its ink black and its paper, with what is pale on it, white. */
  static Raster stretched(Raster strip) {
    int[] counts = new int[256];
    for (byte pixel : strip.pixels()) {
      counts[pixel & 0xFF]++;
    }
    int dark = quantile(counts, strip.pixels().length, INK);
    int light = quantile(counts, strip.pixels().length, PAPER);
    double white = light - PALE * (light - dark);
    if (white - dark < 8) {
      return strip;
    }
    byte[] table = new byte[256];
    for (int v = 0; v < 256; v++) {
      table[v] = (byte) Math.round(Math.min(1, Math.max(0, (v - dark) / (white - dark))) * 255);
    }
    byte[] pixels = new byte[strip.pixels().length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = table[strip.pixels()[i] & 0xFF];
    }
    return new Raster(strip.width(), strip.height(), pixels);
  }

  /** Returns the strip without specks of one or two pixels; a decimal point is larger. */
  static Raster despeckled(Raster strip) {
    byte[] pixels = strip.pixels().clone();
    int[] around = new int[8];
    for (int y = 0; y < strip.height(); y++) {
      for (int x = 0; x < strip.width(); x++) {
        int n = 0;
        for (int dy = -1; dy <= 1; dy++) {
          for (int dx = -1; dx <= 1; dx++) {
            if (dx != 0 || dy != 0) {
              around[n++] = at(strip, x + dx, y + dy);
            }
          }
        }
        Arrays.sort(around);
        int v = strip.at(x, y);
        if (v < around[1] - SPECK || v > around[6] + SPECK) {
          pixels[y * strip.width() + x] = (byte) ((around[3] + around[4]) / 2);
        }
      }
    }
    return new Raster(strip.width(), strip.height(), pixels);
  }

  private static int at(Raster strip, int x, int y) {
    return x < 0 || y < 0 || x >= strip.width() || y >= strip.height() ? 255 : strip.at(x, y);
  }

  private static int quantile(int[] counts, int total, double part) {
    long wanted = (long) (total * part);
    long sum = 0;
    for (int v = 0; v < counts.length; v++) {
      sum += counts[v];
      if (sum > wanted) {
        return v;
      }
    }
    return counts.length - 1;
  }
}
