package io.kaibiao.readers;

import io.kaibiao.ocr.Scaling;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;

/**
 * Prepares a strip for this project's own models: scaled to a fixed height with a white margin, as
 * in their training ({@code models/train}).
 */
public final class FigureLine {

  /** Height that a strip is scaled to, in pixels. */
  public static final int TEXT = 30;

  /** White margin, in pixels. */
  public static final int MARGIN = 3;

  /** Height of the line with its margins, in pixels. */
  public static final int HEIGHT = TEXT + 2 * MARGIN;

  private static final int PAPER = ScanTolerances.STANDARD.grey().paper().noise();

  private FigureLine() {}

  /** Returns whether a strip has no ink. The models were not trained on such strips. */
  public static boolean isBlank(Raster strip) {
    for (int y = 0; y < strip.height(); y++) {
      for (int x = 0; x < strip.width(); x++) {
        if (strip.at(x, y) < PAPER) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns the width of the line, in pixels. */
  public static int width(Raster strip) {
    return scaled(strip) + 2 * MARGIN;
  }

  /** Returns the strip as a line, scaled and with margins. */
  public static Raster of(Raster strip) {
    return Scaling.margin(Scaling.to(strip, scaled(strip), TEXT), MARGIN, MARGIN);
  }

  private static int scaled(Raster strip) {
    return (int) Math.max(1, Math.round((double) strip.width() * TEXT / strip.height()));
  }
}
