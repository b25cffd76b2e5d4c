package io.kaibiao.readers.onnx;

import io.kaibiao.scan.Raster;

/**
 * How high a strip is set on the network's paper. The network was trained on lines with paper
 * around them: strips that are cut close to the ink, scaled to the whole height, are read a little
 * worse (measured on 2,100 strips under 18 kinds of scan), and a third wider. A strip that has
 * paper of its own, or the remains of a watermark, keeps the whole height.
 */
final class StripPlacement {

  /** The height of the network's paper, in pixels. */
  static final int PAPER = 48;

  /** The least height that a strip is scaled to. */
  private static final int LEAST = 36;

  /** The height that a line's letters should have. */
  private static final int LETTERS = 27;

  /** What is darker is ink. */
  private static final int INK = 160;

  /** The share of the ink that may stick out, above and below each. */
  private static final double OUTSIDE = 0.04;

  private StripPlacement() {}

  /** Returns the height that a strip is to be scaled to, in pixels of the network's paper. */
  static int height(Raster strip) {
    int letters = letters(strip);
    long height = Math.round((double) LETTERS * strip.height() / letters);
    return (int) Math.max(LEAST, Math.min(PAPER, height));
  }

  /** Returns the height of the rows that hold nearly all of the ink, at least 1. */
  private static int letters(Raster strip) {
    long[] above = new long[strip.height() + 1];
    for (int y = 0; y < strip.height(); y++) {
      long row = 0;
      for (int x = 0; x < strip.width(); x++) {
        row += Math.max(0, INK - strip.at(x, y));
      }
      above[y + 1] = above[y] + row;
    }
    double outside = OUTSIDE * above[strip.height()];
    int top = 0;
    int bottom = strip.height();
    while (top + 1 < bottom && above[top + 1] < outside) {
      top++;
    }
    while (bottom - 1 > top && above[strip.height()] - above[bottom - 1] < outside) {
      bottom--;
    }
    return bottom - top;
  }
}
