package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import io.kaibiao.samples.condition.Warp;
import java.util.random.RandomGenerator;

/**
 * Rotates the sheet, as if it lay sideways or upside down.
 *
 * @param quarters number of quarter turns, clockwise
 */
record QuarterTurn(int quarters) implements ScanStep {

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double w = sheet.width();
    double h = sheet.height();
    boolean lying = quarters % 2 != 0;
    return Warp.of(
        sheet,
        lying ? sheet.height() : sheet.width(),
        lying ? sheet.width() : sheet.height(),
        switch (Math.floorMod(quarters, 4)) {
          case 1 -> (x, y, out) -> set(out, y, h - x);
          case 2 -> (x, y, out) -> set(out, w - x, h - y);
          case 3 -> (x, y, out) -> set(out, w - y, x);
          default -> (x, y, out) -> set(out, x, y);
        });
  }

  private static void set(double[] out, double x, double y) {
    out[0] = x;
    out[1] = y;
  }
}
