package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.PixelColour;
import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Makes the paper grey or yellow.
 *
 * @param depth share of blue light that the paper absorbs, 0 to 1
 * @param yellow whether most of the red and green light is reflected
 */
record PaperStep(Range depth, boolean yellow) implements ScanStep {

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double dark = depth.draw(random);
    double red = 1 - (yellow ? 0.3 : 1) * dark;
    double green = 1 - (yellow ? 0.4 : 1) * dark;
    BufferedImage out = sheet.copy();
    int[] pixels = ScanSheet.pixels(out);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = PixelColour.scaled(pixels[i], red, green, 1 - dark);
    }
    return sheet.painted(out);
  }
}
