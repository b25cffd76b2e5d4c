package io.kaibiao.samples.condition.steps;

import io.kaibiao.samples.condition.Range;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import io.kaibiao.samples.condition.Warp;
import java.util.random.RandomGenerator;

/**
 * Distorts the page as a photograph taken at a slight angle does.
 *
 * @param share maximum movement of each corner inwards, as a share of the sheet's width
 */
record Perspective(Range share) implements ScanStep {

  @Override
  public ScanSheet apply(ScanSheet sheet, RandomGenerator random) {
    int width = sheet.width();
    int height = sheet.height();
    double most = share.draw(random) * width;
    // The corners of the image are outside the sheet, so that the whole sheet is visible.
    double[] xs = new double[4];
    double[] ys = new double[4];
    for (int corner = 0; corner < 4; corner++) {
      boolean right = corner == 1 || corner == 2;
      boolean below = corner >= 2;
      double dx = most * random.nextDouble();
      double dy = most * random.nextDouble();
      xs[corner] = right ? width + dx : -dx;
      ys[corner] = below ? height + dy : -dy;
    }
    return Warp.of(sheet, width, height, projection(xs, ys, width, height));
  }

  /** Returns the projective map of a rectangle to four corners (Heckbert 1989, section 2.2.2). */
  private static Warp.Source projection(double[] xs, double[] ys, double width, double height) {
    double dx1 = xs[1] - xs[2];
    double dx2 = xs[3] - xs[2];
    double dx3 = xs[0] - xs[1] + xs[2] - xs[3];
    double dy1 = ys[1] - ys[2];
    double dy2 = ys[3] - ys[2];
    double dy3 = ys[0] - ys[1] + ys[2] - ys[3];
    double determinant = dx1 * dy2 - dx2 * dy1;
    double g = (dx3 * dy2 - dx2 * dy3) / determinant;
    double h = (dx1 * dy3 - dx3 * dy1) / determinant;
    double a = xs[1] - xs[0] + g * xs[1];
    double b = xs[3] - xs[0] + h * xs[3];
    double d = ys[1] - ys[0] + g * ys[1];
    double e = ys[3] - ys[0] + h * ys[3];
    return (x, y, out) -> {
      double u = x / width;
      double v = y / height;
      double w = g * u + h * v + 1;
      out[0] = (a * u + b * v + xs[0]) / w;
      out[1] = (d * u + e * v + ys[0]) / w;
    };
  }
}
