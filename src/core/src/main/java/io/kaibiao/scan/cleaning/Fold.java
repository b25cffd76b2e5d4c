package io.kaibiao.scan.cleaning;

/**
 * A fold: a straight line from edge to edge of a sheet.
 *
 * @param start its place across at the beginning of the sheet, in pixels
 * @param rise how far it has moved a pixel further along
 * @param dark how much darker than the paper it is on average, as a share
 */
record Fold(double start, double rise, double dark) {

  /** A fold reaches this far to both sides, in points. */
  static final double REACH = 9;

  /** Paper next to a fold is looked for up to here, in points. */
  static final double BESIDE = 13;

  /** Where the margins end that show folds alone, as a share of the sheet's length. */
  static final double MARGIN = 0.04;

  /** Lines whose ends are this near, in pixels, are one fold. */
  private static final int SAME = 2;

  double at(int along) {
    return start + rise * along;
  }

  /** Tells whether another line of a sheet is this fold. */
  boolean same(Fold other, int length) {
    return Math.abs(start - other.start) <= SAME && Math.abs(at(length) - other.at(length)) <= SAME;
  }
}
