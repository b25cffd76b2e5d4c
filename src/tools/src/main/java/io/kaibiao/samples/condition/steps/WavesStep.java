package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import io.kaibiao.samples.condition.Warp;
import java.util.random.RandomGenerator;

/**
 * Bends the sheet.
 *
 * @param amplitude maximum displacement of its lines, in points
 */
record WavesStep(Range amplitude) implements ScanStep {

  /** Number of waves over the width of a bent sheet. */
  private static final double WAVES = 1.5;

  /** Sideways movement as a share of the amplitude. */
  private static final double SIDEWAYS = 0.4;

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double high = sheet.pixels(amplitude.draw(random));
    double phaseX = random.nextDouble() * 2 * Math.PI;
    double phaseY = random.nextDouble() * 2 * Math.PI;
    double across = WAVES * 2 * Math.PI / sheet.width();
    double down = WAVES * 2 * Math.PI / sheet.height();
    return Warp.of(
        sheet,
        sheet.width(),
        sheet.height(),
        (x, y, out) -> {
          out[0] = x + SIDEWAYS * high * Math.sin(y * down + phaseX);
          out[1] = y + high * Math.sin(x * across + phaseY);
        });
  }
}
