package io.kaibiao.page.trust;

/**
 * Limits by which it is judged what text a picture shows. Numbers are counts unless said otherwise,
 * shares from 0 to 1.
 *
 * @param ground the ground of a picture
 * @param letters letters in a picture
 * @param lines lines of text in a picture
 */
record PictureTolerances(Ground ground, Letters letters, Lines lines) {

  /** The limits that conversions use. */
  static final PictureTolerances STANDARD =
      new PictureTolerances(Ground.STANDARD, Letters.STANDARD, Lines.STANDARD);

  /**
   * The ground of a picture that is judged, and what differs from it. Set by eye on the sample
   * reports unless said otherwise.
   *
   * @param enoughDpi resolution in pixels per inch to which a finer picture is reduced before it is
   *     judged.
   * @param coarsestDpi pixels per inch that are assumed of a coarser picture, whose letters could
   *     not be read.
   * @param paper minimum share of pixels near the most common level. Photos of the public table
   *     benchmarks have up to 0.1, charts and scans 0.5 and more.
   * @param near maximum difference of such a pixel from that level, in grey levels.
   * @param leastInk minimum share of pixels that differ from it by more levels than pale grounds
   *     do.
   * @param pale maximum difference of a pale ground from that level, in grey levels.
   * @param paperOfWords minimum share of pixels near the most common level in a picture of words,
   *     scans of the examples having 0.87 and more: the coloured areas of charts are cleaned off
   *     like seals.
   * @param margin width of a margin around the picture, in points, whose size still counts as the
   *     picture's.
   */
  record Ground(
      double enoughDpi,
      double coarsestDpi,
      double paper,
      int near,
      double leastInk,
      int pale,
      double paperOfWords,
      double margin) {
    static final Ground STANDARD =
        new Ground(
            /* enoughDpi= */ 120,
            /* coarsestDpi= */ 40,
            /* paper= */ 0.3,
            /* near= */ 16,
            /* leastInk= */ 0.001,
            /* pale= */ 56,
            /* paperOfWords= */ 0.8,
            /* margin= */ 6);
  }

  /**
   * Letters in a picture that is judged. Set by eye on the sample reports unless said otherwise.
   *
   * @param lowest minimum height of a letter, in points as shown.
   * @param highest maximum height of a letter, in points as shown.
   * @param share minimum share of the ink's area that has the size of letters. Charts and drawings
   *     of the public table benchmarks have 0.01 to 0.6, scanned pages of the examples 0.78 and
   *     more.
   * @param shareOfTable the same share for a picture with rulings and rows, whose thin lines may be
   *     torn.
   * @param shareOfSheet the same share for a whole sheet, such as a scanned cover.
   * @param fewest minimum number of letters of a table or of prose.
   * @param fewestInCells minimum number of letters of a ruled table.
   * @param fewestOfStrip minimum number of letters of a line of print.
   */
  record Letters(
      double lowest,
      double highest,
      double share,
      double shareOfTable,
      double shareOfSheet,
      int fewest,
      int fewestInCells,
      int fewestOfStrip) {
    static final Letters STANDARD =
        new Letters(
            /* lowest= */ 2.5,
            /* highest= */ 40,
            /* share= */ 0.7,
            /* shareOfTable= */ 0.55,
            /* shareOfSheet= */ 0.9,
            /* fewest= */ 16,
            /* fewestInCells= */ 6,
            /* fewestOfStrip= */ 2);
  }

  /**
   * Lines of text in a picture that is judged. Set by eye on the sample reports unless said
   * otherwise.
   *
   * @param eachLine minimum mean number of letters in a line of prose.
   * @param eachCell minimum mean number of letters in a line of a table without rulings.
   * @param strip maximum height of a picture of one line, in points.
   * @param rulings minimum number of rulings of a table in each direction.
   * @param rows minimum number of rows of a table without rulings.
   * @param beside minimum number of lines in each row of a table without rulings.
   * @param prose minimum width of a line of prose, as a share of the picture's.
   * @param proseLines minimum number of lines of prose.
   * @param full maximum share of a picture that lines of prose fill. Hatching in a drawing fills
   *     0.48.
   */
  record Lines(
      double eachLine,
      double eachCell,
      double strip,
      int rulings,
      int rows,
      int beside,
      double prose,
      int proseLines,
      double full) {
    static final Lines STANDARD =
        new Lines(
            /* eachLine= */ 4,
            /* eachCell= */ 2.5,
            /* strip= */ 20,
            /* rulings= */ 2,
            /* rows= */ 4,
            /* beside= */ 3,
            /* prose= */ 0.5,
            /* proseLines= */ 2,
            /* full= */ 0.35);
  }
}
