package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.PixelColour;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** Removes colour. */
record GreyScanner() implements ScanStep {

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    BufferedImage out = sheet.copy();
    int[] pixels = ScanSheet.pixels(out);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = PixelColour.of(PixelColour.grey(pixels[i]));
    }
    return sheet.painted(out);
  }
}
