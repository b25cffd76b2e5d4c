package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import io.kaibiao.samples.condition.Warp;
import java.util.random.RandomGenerator;

/**
 * Rotates the sheet slightly.
 *
 * @param degrees the angle by which its lines descend to the right
 */
record SkewStep(Range degrees) implements ScanStep {

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double angle = Math.toRadians(degrees.draw(random));
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double midX = sheet.width() / 2.0;
    double midY = sheet.height() / 2.0;
    return Warp.of(
        sheet,
        sheet.width(),
        sheet.height(),
        (x, y, out) -> {
          out[0] = midX + (x - midX) * cos + (y - midY) * sin;
          out[1] = midY - (x - midX) * sin + (y - midY) * cos;
        });
  }
}
