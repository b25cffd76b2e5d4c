package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Adds salt and pepper: makes single pixels black or white.
 *
 * @param share the share of these pixels, 0 to 1, half of them black and half white
 */
record SpecksStep(Range share) implements ScanStep {

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double each = share.draw(random);
    BufferedImage out = sheet.copy();
    int[] pixels = ScanSheet.pixels(out);
    for (int i = 0; i < pixels.length; i++) {
      double chance = random.nextDouble();
      if (chance < each) {
        pixels[i] = chance < each / 2 ? 0 : 0xFFFFFF;
      }
    }
    return sheet.painted(out);
  }
}
