package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;

/** Adds a white margin to strips and scales them, weighting every source pixel. */
public final class Scaling {

  private Scaling() {}

  /** Returns the raster on white, with a margin around it. */
  public static Raster margin(Raster strip, int horizontal, int vertical) {
    return strip.crop(
        -horizontal, -vertical, strip.width() + horizontal, strip.height() + vertical);
  }

  /** Returns the raster at another size: averaged if it shrinks, bilinear if it grows. */
  public static Raster to(Raster source, int width, int height) {
    if (source.width() == width && source.height() == height) {
      return source;
    }
    Weights across = new Weights(source.width(), width);
    Weights down = new Weights(source.height(), height);
    float[] rows = new float[width * source.height()];
    byte[] from = source.pixels();
    for (int y = 0; y < source.height(); y++) {
      int row = y * source.width();
      for (int x = 0; x < width; x++) {
        float sum = 0;
        int first = across.first[x];
        float[] weights = across.weights[x];
        for (int i = 0; i < weights.length; i++) {
          sum += weights[i] * (from[row + first + i] & 0xFF);
        }
        rows[y * width + x] = sum;
      }
    }
    byte[] scaled = new byte[width * height];
    for (int y = 0; y < height; y++) {
      int first = down.first[y];
      float[] weights = down.weights[y];
      for (int x = 0; x < width; x++) {
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
          sum += weights[i] * rows[(first + i) * width + x];
        }
        scaled[y * width + x] = (byte) Math.min(255, Math.max(0, Math.round(sum)));
      }
    }
    return new Raster(width, height, scaled);
  }

  /** The source pixels of each target pixel with their weights, whose sum is 1. */
  private static final class Weights {

    private final int[] first;
    private final float[][] weights;

    Weights(int source, int target) {
      first = new int[target];
      weights = new float[target][];
      double scale = (double) source / target;
      // A triangular weight as wide as a source pixel, or as a target pixel if those are larger.
      double reach = Math.max(1, scale);
      for (int i = 0; i < target; i++) {
        double centre = (i + 0.5) * scale - 0.5;
        int from = Math.max(0, (int) Math.ceil(centre - reach + 1e-9));
        int to = Math.min(source - 1, (int) Math.floor(centre + reach - 1e-9));
        if (to < from) {
          from = Math.min(source - 1, Math.max(0, (int) Math.round(centre)));
          to = from;
        }
        float[] tent = new float[to - from + 1];
        float sum = 0;
        for (int j = from; j <= to; j++) {
          tent[j - from] = (float) Math.max(1e-6, 1 - Math.abs(j - centre) / reach);
          sum += tent[j - from];
        }
        for (int j = 0; j < tent.length; j++) {
          tent[j] /= sum;
        }
        first[i] = from;
        weights[i] = tent;
      }
    }
  }
}
