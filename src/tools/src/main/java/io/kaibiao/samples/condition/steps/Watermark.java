package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.Lettering;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import io.kaibiao.samples.condition.Stamp;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.random.RandomGenerator;

/**
 * Prints pale grey words diagonally across the page, repeatedly.
 *
 * @param text the words
 * @param font a font with their characters
 */
record Watermark(String text, Lettering font) implements ScanStep {

  private static final double POINTS = 30;

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double light = 0.72 + 0.12 * random.nextDouble();
    double turn = -Math.toRadians(30 + 15 * random.nextDouble());
    double startX = random.nextDouble() * 0.1;
    double startY = 0.1 + random.nextDouble() * 0.1;
    return Stamp.print(sheet, pen -> draw(pen, sheet, turn, startX, startY), light, light, light);
  }

  private void draw(Graphics2D pen, ScanSheet sheet, double turn, double startX, double startY) {
    pen.setColor(Color.WHITE);
    double size = sheet.pixels(POINTS);
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 2; column++) {
        AffineTransform place =
            AffineTransform.getTranslateInstance(
                sheet.width() * (startX + 0.5 * column + 0.12 * (row % 2)),
                sheet.height() * (startY + 0.27 * row));
        place.rotate(turn);
        place.scale(size, size);
        Stamp.text(pen, font, text, place);
      }
    }
  }
}
