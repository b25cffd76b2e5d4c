package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.PixelColour;
import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Breaks lines, as printing or copying does. Text further than a few pixels from a ruling is
 * unchanged. Apply it while the rulings are straight.
 *
 * @param gaps number of gaps per ten centimetres of ruling
 * @param length maximum length of a gap, in points
 */
record BrokenRulings(Range gaps, double length) implements ScanStep {

  /** Minimum length of a run of ink that counts as a ruling, in points. */
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
   * @param step the distance from one pixel to the next
   * @param count the number of its pixels
   * @param across the distance from a pixel to the one beside it in the next row or column
   */
  private record PixelRow(int from, int step, int count, int across) {
    int at(int index) {
      return from + index * step;
    }
  }

  private static void runs(int[] pixels, PixelRow row, int shortest, Gaps gaps) {
    int start = -1;
    for (int i = 0; i <= row.count(); i++) {
      boolean dark = i < row.count() && PixelColour.grey(pixels[row.at(i)]) < DARK;
      if (dark && start < 0) {
        start = i;
      } else if (!dark && start >= 0) {
        int middle = row.at((start + i) / 2) - row.across();
        boolean first = middle < 0 || PixelColour.grey(pixels[middle]) >= DARK;
        if (i - start >= shortest && first) {
          gaps.into(row.at(start), row.step(), i - start, row.across());
        }
        start = -1;
      }
    }
  }

  /** Adds gaps to runs. */
  private static final class Gaps {

    private static final int HALF_THICKNESS = 3;

    private final int[] pixels;
    private final RandomGenerator random;

    /** Mean distance of gaps, in pixels. */
    private final double mean;

    /** Maximum length of a gap, in pixels. */
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
