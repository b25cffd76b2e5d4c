package io.kaibiao.scan;

/**
 * Limits by which the shadows of folds are found and made even. Grey levels are from 0 (black) to
 * 255, shares from 0 to 1.
 *
 * @param finding how a fold is distinguished from other lines
 * @param erasing how its shadow is made as light as the paper beside it
 */
public record FoldTolerances(Finding finding, Erasing erasing) {

  static final FoldTolerances STANDARD = new FoldTolerances(Finding.STANDARD, Erasing.STANDARD);

  /**
   * How a fold is distinguished from other lines.
   *
   * @param marginFrom where the margins begin that show folds alone, as a share of the sheet. Set
   *     by eye on the sample scans.
   * @param marginTo where these margins end, as a share of the sheet. Set by eye on the sample
   *     scans.
   * @param darker least share by which a fold is darker than the paper beside it. Set by eye on the
   *     sample scans.
   * @param whole least share of a fold's length that is darker than its paper. Set by eye on the
   *     sample scans.
   * @param steepest greatest slope of a fold: rise over length, 2.5 degrees. Set by eye on the
   *     sample scans.
   * @param most most folds of a sheet in one direction; a sheet with more such lines is a table cut
   *     out at its rulings. Set by eye on the sample scans.
   * @param same greatest distance, in pixels, of the ends of two lines that are one fold. Set by
   *     eye on the sample scans.
   */
  public record Finding(
      double marginFrom,
      double marginTo,
      double darker,
      double whole,
      double steepest,
      int most,
      int same) {
    static final Finding STANDARD =
        new Finding(
            /* marginFrom= */ 0.008,
            /* marginTo= */ 0.04,
            /* darker= */ 0.06,
            /* whole= */ 0.9,
            /* steepest= */ 0.044,
            /* most= */ 3,
            /* same= */ 2);
  }

  /**
   * How its shadow is made as light as the paper beside it.
   *
   * @param reach how far a fold reaches to both sides, in points. Set by eye on the sample scans.
   * @param beside how far away the paper next to a fold is looked for, in points. Set by eye on the
   *     sample scans.
   * @param black share of the paper's level below which ink under a fold can't be told from it. Set
   *     by eye on the sample scans.
   * @param paper share of the paper's level above which a pixel is paper. Set by eye on the sample
   *     scans.
   */
  public record Erasing(double reach, double beside, double black, double paper) {
    static final Erasing STANDARD =
        new Erasing(/* reach= */ 9, /* beside= */ 13, /* black= */ 0.3, /* paper= */ 0.97);
  }
}
