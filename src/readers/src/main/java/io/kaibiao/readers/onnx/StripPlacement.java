package io.kaibiao.readers.onnx;

import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;

/**
 * Decides the height to which a strip is scaled on the network's input. The network was trained on
 * lines with paper around them. Strips cut close to the ink and scaled to the whole height are read
 * slightly worse (measured on 2,100 strips under 18 kinds of scan) and are a third wider. A strip
 * that includes paper of its own, or the remains of a watermark, is scaled to the whole height.
 */
final class StripPlacement {

  /** The height of the network's input, in pixels. */
  static final int PAPER = 48;

  private static final NetworkTolerances LIMITS = NetworkTolerances.STANDARD;

  private static final int INK = ScanTolerances.STANDARD.grey().ink().strip();

  private StripPlacement() {}

  /** Returns the height that a strip is scaled to, in pixels of the network's input. */
  static int height(Raster strip) {
    int letters = letters(strip);
    long height = Math.round((double) LIMITS.letterHeight() * strip.height() / letters);
    return (int) Math.max(LIMITS.leastHeight(), Math.min(PAPER, height));
  }

  /** Returns the number of rows that hold nearly all of the ink, at least 1. */
  private static int letters(Raster strip) {
    long[] above = new long[strip.height() + 1];
    for (int y = 0; y < strip.height(); y++) {
      long row = 0;
      for (int x = 0; x < strip.width(); x++) {
        row += Math.max(0, INK - strip.at(x, y));
      }
      above[y + 1] = above[y] + row;
    }
    double outside = LIMITS.outsideLetters() * above[strip.height()];
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
