package io.kaibiao.scan;

/**
 * Limits by which lines of text and dashes are found and cut on a clean page. Lengths are in points
 * (1/72 inch), shares from 0 to 1.
 *
 * @param dashes dashes, which stand for blank cells
 * @param faintEnds ends of lines of text that are fainter than the rest
 * @param strips lines of text in a cell
 * @param segments lines of text outside of tables
 * @param remnants remnants of ruling lines in a cell
 * @param bands bands of ink that are lines of text
 */
public record TextTolerances(
    Dashes dashes,
    FaintEnds faintEnds,
    Strips strips,
    Segments segments,
    Remnants remnants,
    Bands bands) {

  /** The limits that docs/scan.md was measured with. */
  public static final TextTolerances STANDARD =
      new TextTolerances(
          Dashes.STANDARD,
          FaintEnds.STANDARD,
          Strips.STANDARD,
          Segments.STANDARD,
          Remnants.STANDARD,
          Bands.STANDARD);

  /**
   * Dashes, which stand for blank cells.
   *
   * @param thickest greatest thickness of a dash, in points: an em dash of 14-point type in a heavy
   *     face. Set by eye on the sample scans.
   * @param shortest length of the shortest dash, a hyphen of small type, in points. Set by eye on
   *     the sample scans.
   * @param slender least length of the longest unbroken piece, as a multiple of its thickness. Set
   *     by eye on the sample scans.
   * @param filled least share of a dash's length that is ink; what has less is a row of points. Set
   *     by eye on the sample scans.
   * @param evenPixels greatest difference between the thickest place of a dash and its mean
   *     thickness, in pixels. Set by eye on the sample scans.
   * @param even the same in points, where that is more. Set by eye on the sample scans.
   */
  public record Dashes(
      double thickest,
      double shortest,
      double slender,
      double filled,
      double evenPixels,
      double even) {
    static final Dashes STANDARD =
        new Dashes(
            /* thickest= */ 1.5,
            /* shortest= */ 2.2,
            /* slender= */ 2.5,
            /* filled= */ 0.45,
            /* evenPixels= */ 1.5,
            /* even= */ 0.5);
  }

  /**
   * Ends of lines of text that are fainter than the rest.
   *
   * @param stroke least height of a column of pixels that is a stroke, in points; lower ones may be
   *     specks. Set by eye on the sample scans.
   * @param gap widest gap between letters, as a share of the line's height. Set by eye on the
   *     sample scans.
   * @param farthest how far a line is followed, as a multiple of its height. Set by eye on the
   *     sample scans.
   * @param edge distance from the edge of the cell within which remains of its rulings stand, in
   *     points. Set by eye on the sample scans.
   */
  public record FaintEnds(double stroke, double gap, double farthest, double edge) {
    static final FaintEnds STANDARD =
        new FaintEnds(/* stroke= */ 0.7, /* gap= */ 0.35, /* farthest= */ 3, /* edge= */ 1.5);
  }

  /**
   * Lines of text in a cell.
   *
   * @param letter height of letters where nothing says better, in points. Set by eye on the sample
   *     scans.
   * @param lowestTelling height below which a spot says nothing about the height of letters, in
   *     points. Set by eye on the sample scans.
   * @param visible least width or height of the largest spot of a text, in points. Set by eye on
   *     the sample scans.
   * @param margin white kept around the ink of a strip, in points. Set by eye on the sample scans.
   * @param speck greatest area of a speck, in square points. Set by eye on the sample scans.
   * @param tall least height of a spot that counts in each line that it reaches into, as a multiple
   *     of the height of letters. Set by eye on the sample scans.
   */
  public record Strips(
      double letter,
      double lowestTelling,
      double visible,
      double margin,
      double speck,
      double tall) {
    static final Strips STANDARD =
        new Strips(
            /* letter= */ 9,
            /* lowestTelling= */ 4,
            /* visible= */ 2.6,
            /* margin= */ 0.9,
            /* speck= */ 0.5,
            /* tall= */ 1.6);
  }

  /**
   * Lines of text outside of tables.
   *
   * @param highest greatest height of a spot of text, in points; higher ones are pictures and
   *     borders. Set by eye on the sample scans.
   * @param wideGap gap that parts two segments of a line, as a multiple of the height of letters.
   *     Set by eye on the sample scans.
   * @param lowestLetter least height that a letter counts with for the gaps next to it, in points.
   *     Set by eye on the sample scans.
   * @param lowestLine height of the lowest line of text, in points; what is lower and long is a
   *     scratch or an edge. Set by eye on the sample scans.
   * @param oneCharacter greatest height of parts of one character above each other, as a multiple
   *     of the lowest letter. Set by eye on the sample scans.
   */
  public record Segments(
      double highest, double wideGap, double lowestLetter, double lowestLine, double oneCharacter) {
    static final Segments STANDARD =
        new Segments(
            /* highest= */ 60,
            /* wideGap= */ 1.5,
            /* lowestLetter= */ 8,
            /* lowestLine= */ 6,
            /* oneCharacter= */ 1.15);
  }

  /**
   * Remnants of ruling lines in a cell, in points. All set by eye on the sample scans.
   *
   * @param thickest greatest thickness.
   * @param shortestFlat least length of a horizontal one.
   * @param shortestUpright least length of a vertical one; below that of a digit 1, which has a
   *     flag or a foot.
   * @param edge greatest distance from the edge of the cell.
   */
  public record Remnants(
      double thickest, double shortestFlat, double shortestUpright, double edge) {
    static final Remnants STANDARD =
        new Remnants(
            /* thickest= */ 1.2, /* shortestFlat= */ 8, /* shortestUpright= */ 5, /* edge= */ 1.5);
  }

  /**
   * Bands of ink that are lines of text in a cell, in heights of letters. All set by eye on the
   * sample scans.
   *
   * @param joined greatest height of two bands that are joined, whatever their gap.
   * @param oneLine greatest height of a single line, of two joined bands or of one that is not
   *     split.
   * @param gap widest gap in such a line.
   * @param mark greatest height of the lower one of its bands, such as a mark.
   * @param pitch distance of the lines of a band that is split.
   * @param cut greatest ink of the row at which a band is split, as a share of the mean.
   */
  public record Bands(
      double joined, double oneLine, double gap, double mark, double pitch, double cut) {
    static final Bands STANDARD =
        new Bands(
            /* joined= */ 1.2,
            /* oneLine= */ 1.7,
            /* gap= */ 0.3,
            /* mark= */ 0.35,
            /* pitch= */ 1.25,
            /* cut= */ 0.4);
  }
}
