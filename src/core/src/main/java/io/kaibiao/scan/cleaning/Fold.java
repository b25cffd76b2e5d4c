package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.FoldTolerances;
import io.kaibiao.scan.ScanTolerances;

/**
 * A fold: a straight line from edge to edge of a sheet.
 *
 * @param start its position across at the beginning of the sheet, in pixels
 * @param rise the change of that position per pixel along the fold
 * @param dark how much darker than the paper it is on average, as a share (0–1)
 */
record Fold(double start, double rise, double dark) {

  private static final FoldTolerances.Finding FOLD_FINDING =
      ScanTolerances.STANDARD.cleaning().folds().finding();

  double at(int along) {
    return start + rise * along;
  }

  /** Tells whether another line of a sheet is this fold. */
  boolean same(Fold other, int length) {
    return Math.abs(start - other.start) <= FOLD_FINDING.same()
        && Math.abs(at(length) - other.at(length)) <= FOLD_FINDING.same();
  }
}
