package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Salt and pepper: single pixels are black or white.
 *
 * @param share how many of them, 0 to 1, half of them of either colour
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
