package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.PixelColour;
import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Reduces the page to black and white.
 *
 * @param threshold grey level below which a pixel becomes black, 0 to 255
 */
record Bilevel(Range threshold) implements ScanStep {

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double limit = threshold.draw(random);
    BufferedImage out = sheet.copy();
    int[] pixels = ScanSheet.pixels(out);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = PixelColour.grey(pixels[i]) < limit ? 0 : 0xFFFFFF;
    }
    return sheet.painted(out);
  }
}
