package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;
import java.util.Arrays;

/** Processed views of a strip for a second pass; none of them is best for every strip. */
final class Views {

  private static final ReadingTolerances.Strips LIMITS = ReadingTolerances.STANDARD.strips();

  private Views() {}

  /** Returns the strip with a wider white border. */
  static Raster bordered(Raster strip) {
    return Scaling.margin(strip, LIMITS.border(), LIMITS.border());
  }

  /**
   * Returns the strip blurred, with a wider white border, so that gaps in strokes close.
   *
   * @param sigma standard deviation of the normal distribution, in pixels
   * @param gain factor by which ink is darkened afterwards
   */
  static Raster blurred(Raster strip, double sigma, double gain) {
    return blurred(strip, sigma, sigma, gain);
  }

  /**
   * Returns the strip blurred more in one direction, with a wider white border. Along flat strokes,
   * which a threshold breaks first, gaps close that are wider than the space between two such
   * strokes.
   *
   * @param alongSigma standard deviation of the normal distribution along the line, in pixels
   * @param acrossSigma standard deviation across it
   * @param gain factor by which ink is darkened afterwards
   */
  static Raster blurred(Raster strip, double alongSigma, double acrossSigma, double gain) {
    Raster paper = bordered(strip);
    int width = paper.width();
    int height = paper.height();
    double[] kernel = kernel(alongSigma);
    int reach = kernel.length / 2;
    double[] across = new double[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
          sum += kernel[i + reach] * (255 - at(paper, x + i, y));
        }
        across[y * width + x] = sum;
      }
    }
    double[] upright = kernel(acrossSigma);
    int rise = upright.length / 2;
    byte[] pixels = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double sum = 0;
        for (int i = Math.max(-rise, -y); i <= Math.min(rise, height - 1 - y); i++) {
          sum += upright[i + rise] * across[(y + i) * width + x];
        }
        pixels[y * width + x] = (byte) (255 - Math.min(255, Math.round(sum * gain)));
      }
    }
    return new Raster(width, height, pixels);
  }

  private static double[] kernel(double sigma) {
    int reach = (int) Math.ceil(3 * sigma);
    double[] kernel = new double[2 * reach + 1];
    double sum = 0;
    for (int i = -reach; i <= reach; i++) {
      kernel[i + reach] = Math.exp(-i * i / (2 * sigma * sigma));
      sum += kernel[i + reach];
    }
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] /= sum;
    }
    return kernel;
  }

  /**
   * Returns the strip with strokes one pixel wider on all four sides, with a wider white border.
   */
  static Raster thickened(Raster strip) {
    Raster paper = bordered(strip);
    byte[] pixels = new byte[paper.pixels().length];
    for (int y = 0; y < paper.height(); y++) {
      for (int x = 0; x < paper.width(); x++) {
        int darkest =
            Math.min(
                paper.at(x, y),
                Math.min(
                    Math.min(at(paper, x - 1, y), at(paper, x + 1, y)),
                    Math.min(at(paper, x, y - 1), at(paper, x, y + 1))));
        pixels[y * paper.width() + x] = (byte) darkest;
      }
    }
    return new Raster(paper.width(), paper.height(), pixels);
  }

  /** Returns the strip without specks of one or two pixels; a decimal point is larger. */
  static Raster despeckled(Raster strip) {
    byte[] pixels = strip.pixels().clone();
    int[] around = new int[8];
    for (int y = 0; y < strip.height(); y++) {
      for (int x = 0; x < strip.width(); x++) {
        int n = 0;
        for (int dy = -1; dy <= 1; dy++) {
          for (int dx = -1; dx <= 1; dx++) {
            if (dx != 0 || dy != 0) {
              around[n++] = at(strip, x + dx, y + dy);
            }
          }
        }
        Arrays.sort(around);
        int v = strip.at(x, y);
        if (v < around[1] - LIMITS.speck() || v > around[6] + LIMITS.speck()) {
          pixels[y * strip.width() + x] = (byte) ((around[3] + around[4]) / 2);
        }
      }
    }
    return new Raster(strip.width(), strip.height(), pixels);
  }

  private static int at(Raster strip, int x, int y) {
    return x < 0 || y < 0 || x >= strip.width() || y >= strip.height() ? 255 : strip.at(x, y);
  }
}
