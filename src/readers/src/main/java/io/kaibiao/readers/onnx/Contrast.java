package io.kaibiao.readers.onnx;

import io.kaibiao.scan.Raster;
import java.util.Arrays;

/**
 * Measures black and white in a line of text, from the row through its middle: black is the lower
 * quartile of the local minima, white the upper quartile of the local maxima. Tesseract stretches a
 * line in this way before its networks (ComputeBlackWhite in its networkio.cpp), and the network
 * for amounts was trained on lines stretched in the same way. Immutable.
 *
 * @param black the grey level that becomes -1
 * @param half half the distance from there to white
 */
record Contrast(double black, double half) {

  /** The quartile that Tesseract takes. */
  private static final double QUARTILE = 0.25;

  /** Steps of the 8-bit integer that values are rounded to, as in the training. */
  private static final int STEPS = 127;

  /** Measures a line. */
  static Contrast of(Raster line) {
    int[] valleys = new int[line.width()];
    int[] hills = new int[line.width()];
    int low = 0;
    int high = 0;
    int y = line.height() / 2;
    for (int x = 1; x + 1 < line.width(); x++) {
      int before = line.at(x - 1, y);
      int here = line.at(x, y);
      int after = line.at(x + 1, y);
      if ((here < before && here <= after) || (here <= before && here < after)) {
        valleys[low++] = here;
      }
      if ((here > before && here >= after) || (here >= before && here > after)) {
        hills[high++] = here;
      }
    }
    double black = low == 0 ? 0 : quantile(Arrays.copyOf(valleys, low), QUARTILE);
    double white = high == 0 ? 255 : quantile(Arrays.copyOf(hills, high), 1 - QUARTILE);
    double half = (white - black) / 2;
    return new Contrast(black, half <= 0 ? 1 : half);
  }

  /** Returns a grey level scaled to the range from -1 (black) to 1 (white). */
  float stretched(int grey) {
    long step = Math.round((STEPS + 1) * ((grey - black) / half - 1));
    return Math.max(-STEPS, Math.min(STEPS, step)) / (float) STEPS;
  }

  /** Returns the value below which a share of the values lies, interpolated within a value. */
  private static double quantile(int[] values, double share) {
    Arrays.sort(values);
    double target = Math.max(1, Math.min(values.length, share * values.length));
    int value = values[(int) Math.ceil(target) - 1];
    int alike = 0;
    int upTo = 0;
    for (int other : values) {
      alike += other == value ? 1 : 0;
      upTo += other <= value ? 1 : 0;
    }
    return value + 1 - (upTo - target) / alike;
  }
}
