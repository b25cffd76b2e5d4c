package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Blurs the page, as a lens out of focus does.
 *
 * @param sigma the standard deviation of the Gaussian in pixels
 */
record Blur(Range sigma) implements ScanStep {

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    int[] kernel = kernel(sigma.draw(random));
    if (kernel.length == 1) {
      return sheet;
    }
    int width = sheet.width();
    int height = sheet.height();
    BufferedImage across = ScanSheet.blank(width, height);
    pass(sheet.pixels(), across, true, kernel);
    BufferedImage out = ScanSheet.blank(width, height);
    pass(ScanSheet.pixels(across), out, false, kernel);
    return sheet.painted(out);
  }

  /** Returns the weights from left to right, whose sum is 4096. */
  private static int[] kernel(double sigma) {
    int radius = (int) Math.ceil(2.5 * sigma);
    double[] weights = new double[2 * radius + 1];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double d = i - radius;
      weights[i] = radius == 0 ? 1 : Math.exp(-d * d / (2 * sigma * sigma));
      sum += weights[i];
    }
    int[] kernel = new int[weights.length];
    int left = 4096;
    for (int i = 0; i < weights.length; i++) {
      kernel[i] = (int) Math.round(4096 * weights[i] / sum);
      left -= kernel[i];
    }
    kernel[radius] += left;
    return kernel;
  }

  private static void pass(int[] from, BufferedImage blurred, boolean across, int[] kernel) {
    int[] to = ScanSheet.pixels(blurred);
    int width = blurred.getWidth();
    int height = blurred.getHeight();
    int radius = kernel.length / 2;
    int step = across ? 1 : width;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = across ? x : y;
        int last = across ? width - 1 : height - 1;
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int k = -radius; k <= radius; k++) {
          int moved = Math.max(0, Math.min(last, at + k)) - at;
          int rgb = from[y * width + x + moved * step];
          int weight = kernel[k + radius];
          red += (rgb >> 16 & 0xFF) * weight;
          green += (rgb >> 8 & 0xFF) * weight;
          blue += (rgb & 0xFF) * weight;
        }
        to[y * width + x] = rounded(red) << 16 | rounded(green) << 8 | rounded(blue);
      }
    }
  }

  private static int rounded(int sum) {
    return (sum + 2048) >> 12;
  }
}
