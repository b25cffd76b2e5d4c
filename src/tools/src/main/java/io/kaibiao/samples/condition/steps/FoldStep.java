package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.PixelColour;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Folds the sheet: adds a thin line from edge to edge, with a soft shadow on one side, on which ink
 * is missing.
 *
 * @param count number of folds
 */
record FoldStep(int count) implements ScanStep {

  private static final double SHADOW_WIDTH = 5;

  private static final double CRACK = 0.35;

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    BufferedImage out = sheet.copy();
    for (int i = 0; i < count; i++) {
      fold(out, sheet, random);
    }
    return sheet.painted(out);
  }

  private static void fold(BufferedImage out, ScanSheet sheet, RandomGenerator random) {
    int[] pixels = ScanSheet.pixels(out);
    int width = sheet.width();
    boolean across = random.nextDouble() < 0.7;
    int length = across ? width : sheet.height();
    int breadth = across ? sheet.height() : width;
    double middle = breadth * (0.25 + 0.5 * random.nextDouble());
    double slope = Math.tan(Math.toRadians(random.nextDouble() - 0.5));
    double dark = 0.25 + 0.25 * random.nextDouble();
    double shadow = sheet.pixels(SHADOW_WIDTH);
    double crack = Math.max(0.7, sheet.pixels(CRACK));
    for (int along = 0; along < length; along++) {
      double place = middle + (along - length / 2.0) * slope;
      int first = Math.max(0, (int) (place - 2));
      int last = Math.min(breadth - 1, (int) (place + shadow));
      for (int over = first; over <= last; over++) {
        int at = across ? over * width + along : along * width + over;
        double away = Math.abs(over + 0.5 - place);
        int rgb =
            away <= crack
                ? PixelColour.of(Math.max(PixelColour.grey(pixels[at]), 150))
                : pixels[at];
        double light = 1 - dark * Math.exp(-away / (shadow / 4));
        pixels[at] = PixelColour.scaled(rgb, light, light, light);
      }
    }
  }
}
