package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.Lettering;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import io.kaibiao.samples.condition.Stamp;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/**
 * Stamps a red seal: a ring, a star, words along the ring.
 *
 * @param text the words
 * @param font a font with their characters
 */
record Seal(String text, Lettering font) implements ScanStep {

  /** Radius in points. Seals of bodies below the provinces have a diameter of 42 mm. */
  private static final double RADIUS = 21 / 25.4 * 72;

  private static final double STAR = 0.3;

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    double x = sheet.width() * (0.35 + 0.4 * random.nextDouble());
    double y = sheet.height() * (0.25 + 0.45 * random.nextDouble());
    double turn = Math.toRadians(20 * random.nextDouble() - 10);
    double strength = 0.55 + 0.35 * random.nextDouble();
    return Stamp.print(
        sheet, pen -> draw(pen, sheet, x, y, turn), 0.97, 1 - 0.9 * strength, 1 - 0.85 * strength);
  }

  private void draw(Graphics2D pen, ScanSheet sheet, double x, double y, double turn) {
    double radius = sheet.pixels(RADIUS);
    pen.setColor(Color.WHITE);
    pen.translate(x, y);
    pen.rotate(turn);
    pen.setStroke(new BasicStroke((float) (radius * 0.05)));
    pen.draw(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    pen.fill(star(radius * STAR));
    double size = Math.min(radius * 0.3, 4.2 * radius / text.length());
    double step = Math.toRadians(250) / Math.max(1, text.length() - 1);
    for (int i = 0; i < text.length(); i++) {
      AffineTransform place =
          AffineTransform.getRotateInstance(step * (i - (text.length() - 1) / 2.0));
      place.translate(-size / 2, -radius * 0.9 + size);
      place.scale(size, size);
      Stamp.text(pen, font, text.substring(i, i + 1), place);
    }
  }

  private static Path2D star(double radius) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double angle = Math.toRadians(36 * i - 90);
      // The inner corners of a five-pointed star.
      double length = i % 2 == 0 ? radius : radius * 0.382;
      double x = length * Math.cos(angle);
      double y = length * Math.sin(angle);
      if (i == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
    return star;
  }
}
