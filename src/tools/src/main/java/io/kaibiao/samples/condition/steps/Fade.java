package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Makes all ink paler, as a printer with little toner does.
 *
 * @param share the share of the ink that is missing, 0 to 1
 */
record Fade(Range share) implements ScanStep {

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double gone = share.draw(random);
    int[] pale = new int[256];
    for (int v = 0; v < pale.length; v++) {
      pale[v] = (int) Math.round(255 - (255 - v) * (1 - gone));
    }
    BufferedImage out = sheet.copy();
    int[] pixels = ScanSheet.pixels(out);
    for (int i = 0; i < pixels.length; i++) {
      int rgb = pixels[i];
      pixels[i] = pale[rgb >> 16 & 0xFF] << 16 | pale[rgb >> 8 & 0xFF] << 8 | pale[rgb & 0xFF];
    }
    return sheet.painted(out);
  }
}
