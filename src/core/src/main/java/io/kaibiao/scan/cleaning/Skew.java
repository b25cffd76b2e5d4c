package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.CleaningTolerances;
import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import java.util.Arrays;

/** Determines the skew of a page from the upper edges of its ink. */
final class Skew {

  private static final GreyLevels.Ink INK = ScanTolerances.STANDARD.grey().ink();
  private static final CleaningTolerances.Skew SKEW = ScanTolerances.STANDARD.cleaning().skew();

  /** Subpixels per pixel in the position of an edge. */
  private static final int PARTS = 4;

  private final int height;
  private final int[] xs;
  private final int[] ys;
  private final int count;
  private final int base;
  private final int[] bins;

  private Skew(int width, int height, int[] xs, int[] ys, int count) {
    this.height = height;
    this.xs = xs;
    this.ys = ys;
    this.count = count;
    this.base = width / 16 + 1;
    this.bins = new int[PARTS * (height + 2 * base) + 2];
  }

  /**
   * Returns the angle of a page's lines in degrees, positive if they descend to the right, or 0 if
   * it cannot be determined.
   */
  static double of(Raster page, double dpi) {
    int step = Math.max(1, (int) Math.round(dpi / 100));
    int width = page.width();
    int height = page.height();
    if (width < 32 || height < 32) {
      return 0;
    }
    byte[] pixels = page.pixels();
    int[] xs = new int[4096];
    int[] ys = new int[4096];
    int count = 0;
    for (int y = 1; y < height; y++) {
      for (int x = 0, at = y * width; x < width; x += step, at += step) {
        int here = pixels[at] & 0xFF;
        if (here >= INK.skew()) {
          continue;
        }
        int above = pixels[at - width] & 0xFF;
        if (above < INK.skew()) {
          continue;
        }
        if (count == xs.length) {
          xs = Arrays.copyOf(xs, count * 2);
          ys = Arrays.copyOf(ys, count * 2);
        }
        xs[count] = x - width / 2;
        ys[count++] = PARTS * y - PARTS * (INK.skew() - here) / (above - here);
      }
    }
    return count < 40 ? 0 : new Skew(width, height, xs, ys, count).best();
  }

  private double best() {
    double at = peak(0, SKEW.most(), SKEW.coarse(), 2 * PARTS);
    return peak(at, SKEW.coarse(), SKEW.fine(), 2);
  }

  private double peak(double middle, double reach, double step, int unit) {
    int steps = (int) Math.round(reach / step);
    double[] scores = new double[2 * steps + 1];
    int best = steps;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(middle + (i - steps) * step, unit);
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    double shift = 0;
    if (best > 0 && best < scores.length - 1) {
      double bend = scores[best - 1] - 2 * scores[best] + scores[best + 1];
      if (bend < 0) {
        shift = (scores[best - 1] - scores[best + 1]) / (2 * bend);
      }
    }
    return middle + (best - steps + shift) * step;
  }

  /**
   * Returns how sharply rows are separated at an angle: a sum of squared counts, larger if sharper.
   *
   * @param unit the height of a row, in parts of a pixel
   */
  private double score(double degrees, int unit) {
    Arrays.fill(bins, 0);
    long slope = Math.round(Math.tan(Math.toRadians(degrees)) * PARTS * 65536);
    int most = bins.length - 1;
    for (int i = 0; i < count; i++) {
      int bin = (ys[i] + PARTS * base - (int) ((xs[i] * slope) >> 16)) / unit;
      bins[Math.max(0, Math.min(most, bin))]++;
    }
    double sum = 0;
    int last = Math.min(most, PARTS * (height + 2 * base) / unit);
    for (int i = 1; i <= last; i++) {
      double pair = bins[i] + bins[i - 1];
      sum += pair * pair;
    }
    return sum;
  }
}
