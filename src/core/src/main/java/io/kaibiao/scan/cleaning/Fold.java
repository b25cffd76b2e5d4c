package io.kaibiao.scan.cleaning;

/**
 * A fold: a straight line from edge to edge of a sheet.
 *
 * @param start its place across at the beginning of the sheet, in pixels
 * @param rise how far it has moved a pixel further along
 * @param dark how much darker than the paper it is on average, as a share
 */
record Fold(double start, double rise, double dark) {

  /** Maximum half-width of a fold, in points. */
  static final double REACH = 9;

  /** Maximum distance, in points, at which paper beside a fold is looked for. */
  static final double BESIDE = 13;

  /** Inner end of the margins that show only folds, as a share of the sheet's length. */
  static final double MARGIN = 0.04;

  /** Maximum distance, in pixels, between ends of lines that are the same fold. */
  private static final int SAME = 2;

  double at(int along) {
    return start + rise * along;
  }

  /** Tells whether another line of a sheet is this fold. */
  boolean same(Fold other, int length) {
    return Math.abs(start - other.start) <= SAME && Math.abs(at(length) - other.at(length)) <= SAME;
  }
}
