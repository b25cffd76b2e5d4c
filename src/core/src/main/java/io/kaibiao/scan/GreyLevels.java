package io.kaibiao.scan;

/**
 * What counts as ink and what as paper while pages are cleaned and read: grey levels, 0 black to
 * 255 white. The one place where they are defined; stages differ because a page is whiter, and its
 * ink darker, the further it has been cleaned.
 *
 * @param ink levels below which a pixel, or the darkest pixel of a spot, is ink
 * @param paper levels from which a pixel is paper
 */
public record GreyLevels(Ink ink, Paper paper) {

  /** The limits that docs/scan.md was measured with. */
  public static final GreyLevels STANDARD = new GreyLevels(Ink.STANDARD, Paper.STANDARD);

  /**
   * Levels below which a pixel, or the darkest pixel of a spot, is ink.
   *
   * @param line pixels darker than this may belong to a ruling line. Set by eye on the sample
   *     scans.
   * @param text pixels darker than this belong to spots of text; also what is counted as ink when
   *     levels are stretched. Set by eye on the sample scans.
   * @param smallType the same for cells with spots of type of about 4 points only, whose thin
   *     strokes are hardly darker than paper. Set by eye on the sample scans.
   * @param letter a spot without a pixel this dark is show-through, or a thin stroke next to text.
   *     Set by eye on the sample scans.
   * @param orientation pixels darker than this count when it is decided which way up a page is. Set
   *     by eye on the sample scans.
   * @param skew pixels darker than this count when the skew of a page is measured. Set by eye on
   *     the sample scans.
   * @param picture pixels darker than this count when it is judged what a picture on a page shows.
   *     Set by eye on the sample reports.
   * @param pictureEdge pixels darker than this belong to a ruling that the edge of a picture cuts.
   *     Set by eye on the sample reports.
   * @param spacing columns of a strip with a pixel darker than this belong to a letter, where gaps
   *     between letters are measured; thin strokes are pale. Set by eye on the sample scans.
   * @param strip pixels darker than this count when a strip is scaled for a network. Set by eye on
   *     the sample scans.
   */
  public record Ink(
      int line,
      int text,
      int smallType,
      int letter,
      int orientation,
      int skew,
      int picture,
      int pictureEdge,
      int spacing,
      int strip) {
    static final Ink STANDARD =
        new Ink(
            /* line= */ 208,
            /* text= */ 205,
            /* smallType= */ 225,
            /* letter= */ 175,
            /* orientation= */ 170,
            /* skew= */ 150,
            /* picture= */ 128,
            /* pictureEdge= */ 160,
            /* spacing= */ 230,
            /* strip= */ 160);
  }

  /**
   * Levels from which a pixel is paper.
   *
   * @param noise where the noise of white paper ends: stretched to 255. Set by eye on the sample
   *     scans.
   * @param besideLines lighter pixels are no part of a ruling line that is erased. Set by eye on
   *     the sample scans.
   * @param besideMarks lighter pixels are no part of a grey watermark. Set by eye on the sample
   *     scans.
   * @param besideFadedLines darker pixels in the gap of a ruling line may be its faded ink. Set by
   *     eye on the sample scans.
   * @param besideText pixels at least this light are paper beside the faint end of a line of text.
   *     Set by eye on the sample scans.
   * @param darkest paper is never taken for darker than this, so that dark areas stay dark. Set by
   *     eye on the sample scans.
   */
  public record Paper(
      int noise,
      int besideLines,
      int besideMarks,
      int besideFadedLines,
      int besideText,
      int darkest) {
    static final Paper STANDARD =
        new Paper(
            /* noise= */ 235,
            /* besideLines= */ 238,
            /* besideMarks= */ 241,
            /* besideFadedLines= */ 244,
            /* besideText= */ 246,
            /* darkest= */ 96);
  }
}
