package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import io.kaibiao.samples.condition.Tone;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Lines were printed or copied with gaps. Text further than a few pixels from a ruling loses
 * nothing. To be applied while the rulings are straight.
 *
 * @param gaps how many gaps on ten centimetres of ruling
 * @param length how long a gap may be, in points
 */
record BrokenRulings(Range gaps, double length) implements ScanStep {

  /** A run of ink this long, in points, is a ruling. */
  private static final double RULING = 24;

  private static final int DARK = 140;

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double pixelsAGap = sheet.pixels(283.5) / Math.max(1e-3, gaps.draw(random));
    BufferedImage out = sheet.copy();
    int[] pixels = ScanSheet.pixels(out);
    int width = sheet.width();
    int height = sheet.height();
    int shortest = (int) sheet.pixels(RULING);
    Gaps paint = new Gaps(pixels, random, pixelsAGap, sheet.pixels(length));
    for (int y = 0; y < height; y++) {
      runs(sheet.pixels(), new PixelRow(y * width, 1, width, width), shortest, paint);
    }
    for (int x = 0; x < width; x++) {
      runs(sheet.pixels(), new PixelRow(x, width, height, 1), shortest, paint);
    }
    return sheet.painted(out);
  }

  /**
   * A row or a column of pixels.
   *
   * @param from its first pixel
   * @param step from one pixel to the next
   * @param count how many it has
   * @param across from a pixel to the one beside it in the next row or column
   */
  private record PixelRow(int from, int step, int count, int across) {
    int at(int index) {
      return from + index * step;
    }
  }

  private static void runs(int[] pixels, PixelRow row, int shortest, Gaps gaps) {
    int start = -1;
    for (int i = 0; i <= row.count(); i++) {
      boolean dark = i < row.count() && Tone.grey(pixels[row.at(i)]) < DARK;
      if (dark && start < 0) {
        start = i;
      } else if (!dark && start >= 0) {
        int middle = row.at((start + i) / 2) - row.across();
        boolean first = middle < 0 || Tone.grey(pixels[middle]) >= DARK;
        if (i - start >= shortest && first) {
          gaps.into(row.at(start), row.step(), i - start, row.across());
        }
        start = -1;
      }
    }
  }

  /** Puts gaps into runs. */
  private static final class Gaps {

    private static final int HALF_THICKNESS = 3;

    private final int[] pixels;
    private final RandomGenerator random;

    /** How far apart gaps are on average, in pixels. */
    private final double mean;

    /** How long one may be, in pixels. */
    private final double longest;

    Gaps(int[] pixels, RandomGenerator random, double mean, double longest) {
      this.pixels = pixels;
      this.random = random;
      this.mean = mean;
      this.longest = longest;
    }

    void into(int from, int step, int count, int across) {
      int at = (int) (mean * 2 * random.nextDouble());
      while (at < count) {
        int size = 1 + (int) (longest * random.nextDouble());
        for (int i = at; i < Math.min(count, at + size); i++) {
          for (int d = -HALF_THICKNESS; d <= HALF_THICKNESS; d++) {
            int pixel = from + i * step + d * across;
            if (pixel >= 0 && pixel < pixels.length) {
              pixels[pixel] = 0xFFFFFF;
            }
          }
        }
        at += size + (int) (mean * 2 * random.nextDouble());
      }
    }
  }
}
