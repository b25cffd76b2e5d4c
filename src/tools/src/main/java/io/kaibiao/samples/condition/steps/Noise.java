package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.PixelColour;
import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Adds the noise of a sensor.
 *
 * @param sigma the standard deviation in grey levels of 255
 */
record Noise(Range sigma) implements ScanStep {

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double strength = sigma.draw(random);
    BufferedImage out = sheet.copy();
    int[] pixels = ScanSheet.pixels(out);
    for (int i = 0; i < pixels.length; i++) {
      // The sum of four uniform numbers is sufficiently close to a Gaussian.
      long bits = random.nextLong();
      double sum =
          (bits & 0xFFF) + (bits >> 12 & 0xFFF) + (bits >> 24 & 0xFFF) + (bits >> 36 & 0xFFF);
      double normal = (sum / 4095 - 2) * Math.sqrt(3);
      pixels[i] = PixelColour.shifted(pixels[i], (int) Math.round(normal * strength));
    }
    return sheet.painted(out);
  }
}
