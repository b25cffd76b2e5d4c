package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.PixelColour;
import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Adds print that shows through from the other side: this page's own, mirrored and moved.
 *
 * @param share darkness of the ink that shows through, 0 to 1
 */
record BleedThrough(Range share) implements ScanStep {

  /** Radius of the blur in pixels, because paper scatters the light. */
  private static final int SPREAD = 2;

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double strength = share.draw(random);
    int width = sheet.width();
    int height = sheet.height();
    int moved = (int) Math.round(height * (0.02 + 0.1 * random.nextDouble()));
    int[] behind = new int[width];
    BufferedImage out = sheet.copy();
    int[] pixels = ScanSheet.pixels(out);
    int[] front = sheet.pixels();
    for (int y = 0; y < height; y++) {
      int row = (y + moved) % height;
      for (int x = 0; x < width; x++) {
        behind[x] = 255 - PixelColour.grey(front[row * width + (width - 1 - x)]);
      }
      for (int x = 0; x < width; x++) {
        int sum = 0;
        for (int d = -SPREAD; d <= SPREAD; d++) {
          sum += behind[Math.max(0, Math.min(width - 1, x + d))];
        }
        double light = 1 - strength * sum / (2 * SPREAD + 1) / 255.0;
        pixels[y * width + x] = PixelColour.scaled(pixels[y * width + x], light, light, light);
      }
    }
    return sheet.painted(out);
  }
}
