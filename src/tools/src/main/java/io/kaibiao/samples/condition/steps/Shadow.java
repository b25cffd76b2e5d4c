package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.PixelColour;
import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Adds uneven light: light from one side, and a shadow of a gutter or a hand on another.
 *
 * @param depth share of the light that is missing at the darkest point, 0 to 1
 */
record Shadow(Range depth) implements ScanStep {

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double dark = depth.draw(random);
    double angle = random.nextDouble() * 2 * Math.PI;
    double dx = Math.cos(angle) / sheet.width();
    double dy = Math.sin(angle) / sheet.height();
    boolean left = random.nextBoolean();
    double reach = 0.1 + 0.15 * random.nextDouble();
    double[] gutter = new double[sheet.width()];
    for (int x = 0; x < gutter.length; x++) {
      double from = (double) (left ? x : gutter.length - 1 - x) / gutter.length;
      gutter[x] = 1 - dark * Math.exp(-from * from / (reach * reach));
    }
    BufferedImage out = sheet.copy();
    int[] pixels = ScanSheet.pixels(out);
    for (int y = 0, i = 0; y < sheet.height(); y++) {
      for (int x = 0; x < sheet.width(); x++, i++) {
        double along = (x - sheet.width() / 2.0) * dx + (y - sheet.height() / 2.0) * dy;
        double light = gutter[x] * (1 - dark / 2 * (along + 0.5));
        pixels[i] = PixelColour.scaled(pixels[i], light, light, light);
      }
    }
    return sheet.painted(out);
  }
}
