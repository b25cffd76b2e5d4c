package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.CleaningTolerances;
import io.kaibiao.scan.LineTolerances;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.Trace;
import io.kaibiao.scan.lines.RulingFinder;
import io.kaibiao.scan.lines.RulingFinder.Rulings;
import java.util.BitSet;

/** Finds which pixels of coloured ink are ruling lines, which must not be taken for a seal's. */
final class ColouredRulings {

  private static final CleaningTolerances.Seals SEALS = ScanTolerances.STANDARD.cleaning().seals();
  private static final LineTolerances.Runs RUNS = ScanTolerances.STANDARD.lines().runs();

  private ColouredRulings() {}

  /**
   * Returns the pixels on and beside the rulings, row by row; none if no line is longer than a
   * seal.
   *
   * @param ink the page's coloured ink in black on white
   */
  static BitSet of(Raster ink, double dpi) {
    BitSet pixels = new BitSet();
    Rulings rulings = RulingFinder.find(ink, dpi);
    if (rulings.lines().stream().noneMatch(line -> isRuling(line, dpi))) {
      return pixels;
    }
    int reach = (int) Math.ceil(RUNS.thickest() / 2 * dpi / 72) + 1;
    for (Trace trace : rulings.traces()) {
      boolean level = trace.direction() == PixelLine.Direction.HORIZONTAL;
      for (int along = trace.start(); along < trace.end(); along++) {
        int middle = (int) trace.around(along);
        int last = Math.min((level ? ink.height() : ink.width()) - 1, middle + reach);
        for (int at = Math.max(0, middle - reach); at <= last; at++) {
          pixels.set(level ? at * ink.width() + along : along * ink.width() + at);
        }
      }
    }
    return pixels;
  }

  private static boolean isRuling(PixelLine line, double dpi) {
    return line.end() - line.start() > SEALS.largest() * dpi;
  }
}
