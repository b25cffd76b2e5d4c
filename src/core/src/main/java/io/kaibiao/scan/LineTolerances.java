package io.kaibiao.scan;

/**
 * Limits by which ruling lines are found, told from letters and folds, and closed. Lengths are in
 * points (1/72 inch), shares from 0 to 1.
 *
 * @param dashed lines of dashes
 * @param folds folds as black as rulings
 * @param foldSurroundings how folds in pieces lie to the tables
 * @param junctions crossing lines that confirm a line
 * @param gaps gaps in lines that faded or broke
 * @param runs runs of ink along a row of pixels
 * @param letters rows of strokes of letters
 * @param erasing ink of lines that is erased
 */
public record LineTolerances(
    Dashed dashed,
    Folds folds,
    FoldSurroundings foldSurroundings,
    Junctions junctions,
    Gaps gaps,
    Runs runs,
    Letters letters,
    Erasing erasing) {

  /** The limits that docs/scan.md was measured with. */
  public static final LineTolerances STANDARD =
      new LineTolerances(
          Dashed.STANDARD,
          Folds.STANDARD,
          FoldSurroundings.STANDARD,
          Junctions.STANDARD,
          Gaps.STANDARD,
          Runs.STANDARD,
          Letters.STANDARD,
          Erasing.STANDARD);

  /**
   * Lines of dashes.
   *
   * @param longestDash longest dash, in points; longer ones are found as pieces of lines. Set by
   *     eye on the sample scans.
   * @param widestGap widest gap between dashes, in points. Set by eye on the sample scans.
   * @param fewest fewest dashes that make a line. Set by eye on the sample scans.
   * @param unevenness greatest length of a dash or of a dash with its gap, as a multiple of their
   *     mean. Set by eye on the sample scans.
   */
  public record Dashed(double longestDash, double widestGap, int fewest, double unevenness) {
    static final Dashed STANDARD =
        new Dashed(
            /* longestDash= */ 6.5, /* widestGap= */ 2.6, /* fewest= */ 10, /* unevenness= */ 1.8);
  }

  /**
   * Folds as black as rulings.
   *
   * @param edge greatest distance of a fold's end from the page's edge, as a share of the page. Set
   *     by eye on the sample scans.
   * @param spread least extent of the pieces of one fold together, as a share of the page. Set by
   *     eye on the sample scans.
   * @param covered least length of the pieces of one fold added up, as a share of the page. Set by
   *     eye on the sample scans.
   * @param offLine greatest distance of a piece from the straight line of its fold, in points. Set
   *     by eye on the sample scans.
   * @param steepest greatest slope of a fold in pieces against the rulings: rise over length. Set
   *     by eye on the sample scans.
   */
  public record Folds(double edge, double spread, double covered, double offLine, double steepest) {
    static final Folds STANDARD =
        new Folds(
            /* edge= */ 0.025,
            /* spread= */ 0.6,
            /* covered= */ 0.2,
            /* offLine= */ 0.8,
            /* steepest= */ 0.03);
  }

  /**
   * How folds in pieces lie to the tables.
   *
   * @param tableLine least length of a line that shows how far tables reach, in points. Set by eye
   *     on the sample scans.
   * @param beyond least length by which a fold reaches beyond the tables, in points. Set by eye on
   *     the sample scans.
   * @param meets greatest distance of a ruling's end from the line that it meets, in points. Set by
   *     eye on the sample scans.
   */
  public record FoldSurroundings(double tableLine, double beyond, double meets) {
    static final FoldSurroundings STANDARD =
        new FoldSurroundings(/* tableLine= */ 60, /* beyond= */ 20, /* meets= */ 1.5);
  }

  /**
   * Crossing lines that confirm a line.
   *
   * @param needsOne least length of a line that needs one crossing line only, in points. Set by eye
   *     on the sample scans.
   * @param needsNone least length of a horizontal line that needs no crossing line, in points. Set
   *     by eye on the sample scans.
   * @param reach greatest distance of a short line's end from the line that it ends at, in points.
   *     Set by eye on the sample scans.
   * @param feet greatest length of the feet of an amount's digits in a row, in points: they fill
   *     their cell but for the margins. Set by eye on the sample scans.
   * @param shortestVertical shortest vertical line, in points. Set by eye on the sample scans.
   * @param touch greatest distance of lines that touch, in points. Set by eye on the sample scans.
   * @param widestLetter greatest width of a letter of a title, in points; figures of lines are
   *     wider. Set by eye on the sample scans.
   * @param overrun greatest length by which a line that ran into a letter goes on behind its last
   *     crossing line, in points. Set by eye on the sample scans.
   */
  public record Junctions(
      double needsOne,
      double needsNone,
      double reach,
      double feet,
      double shortestVertical,
      double touch,
      double widestLetter,
      double overrun) {
    static final Junctions STANDARD =
        new Junctions(
            /* needsOne= */ 27,
            /* needsNone= */ 72,
            /* reach= */ 1.3,
            /* feet= */ 60,
            /* shortestVertical= */ 11,
            /* touch= */ 3.5,
            /* widestLetter= */ 48,
            /* overrun= */ 7.5);
  }

  /**
   * Gaps in lines that faded or broke.
   *
   * @param offLine greatest distance of pieces of one line from each other, across it, in points.
   *     Set by eye on the sample scans.
   * @param widest longest gap, in points. Set by eye on the sample scans.
   * @param blank longest part of a gap that shows nothing, in points; two tables stand farther
   *     apart. Set by eye on the sample scans.
   * @param ridge grey levels by which faded ink is darker than what lies next to it. Set by eye on
   *     the sample scans.
   * @param clear width of the empty stripe on both sides of a faded line, in points. Set by eye on
   *     the sample scans.
   * @param shown least share of a gap between two pieces that still shows the line. Set by eye on
   *     the sample scans.
   * @param shownAtEnd the same between a line's end and the next crossing line. Set by eye on the
   *     sample scans.
   * @param near greatest distance of faded ink from the line, across it, in points. Set by eye on
   *     the sample scans.
   */
  public record Gaps(
      double offLine,
      double widest,
      double blank,
      int ridge,
      double clear,
      double shown,
      double shownAtEnd,
      double near) {
    static final Gaps STANDARD =
        new Gaps(
            /* offLine= */ 0.9,
            /* widest= */ 130,
            /* blank= */ 25,
            /* ridge= */ 8,
            /* clear= */ 1.6,
            /* shown= */ 0.35,
            /* shownAtEnd= */ 0.6,
            /* near= */ 0.4);
  }

  /**
   * Runs of ink along a row of pixels.
   *
   * @param thickest greatest thickness of a ruling, in points. Set by eye on the sample scans.
   * @param shortest shortest run of ink that may be a part of a ruling, in points; most strokes of
   *     letters are shorter. Set by eye on the sample scans.
   * @param gap widest white gap inside a run, in points. Set by eye on the sample scans.
   * @param crossingGap widest gap inside a run with crossing ink in it, in points. Set by eye on
   *     the sample scans.
   * @param dense least share of a run that is ink. Set by eye on the sample scans.
   * @param pieceGap greatest distance of two pieces that are one line, in points. Set by eye on the
   *     sample scans.
   * @param sameRow greatest distance of the ends of two pieces that are one line, across it, in
   *     points. Set by eye on the sample scans.
   */
  public record Runs(
      double thickest,
      double shortest,
      double gap,
      double crossingGap,
      double dense,
      double pieceGap,
      double sameRow) {
    static final Runs STANDARD =
        new Runs(
            /* thickest= */ 3.3,
            /* shortest= */ 9.5,
            /* gap= */ 1.5,
            /* crossingGap= */ 6.5,
            /* dense= */ 0.6,
            /* pieceGap= */ 5.5,
            /* sameRow= */ 0.8);
  }

  /**
   * Rows of strokes of letters.
   *
   * @param clear distance from a line that letters mostly keep, in points. Set by eye on the sample
   *     scans.
   * @param longest greatest length of a part of a line between crossing lines that may be strokes
   *     of letters, in points. Set by eye on the sample scans.
   * @param near greatest distance of ink from a line that it belongs to, in points. Set by eye on
   *     the sample scans.
   * @param unbroken least share of a drawn line that is ink, if it has hardly any gaps. Set by eye
   *     on the sample scans.
   * @param clearUnbroken least share of its ink beside which nothing stands. Set by eye on the
   *     sample scans.
   * @param clearBroken the same for a line with gaps. Set by eye on the sample scans.
   * @param sparse share of a part of a line below which its ink is strokes of letters. Set by eye
   *     on the sample scans.
   * @param broken the same for ink beside which other ink stands. Set by eye on the sample scans.
   */
  public record Letters(
      double clear,
      double longest,
      double near,
      double unbroken,
      double clearUnbroken,
      double clearBroken,
      double sparse,
      double broken) {
    static final Letters STANDARD =
        new Letters(
            /* clear= */ 2.4,
            /* longest= */ 60,
            /* near= */ 0.8,
            /* unbroken= */ 0.94,
            /* clearUnbroken= */ 0.25,
            /* clearBroken= */ 0.6,
            /* sparse= */ 0.4,
            /* broken= */ 0.9);
  }

  /**
   * Ink of lines that is erased, in points. All set by eye on the sample scans.
   *
   * @param thicker greatest thickness of a line at one place beyond its usual one.
   * @param touch greatest distance of lines that cross or touch.
   * @param crossing distance from a line at a crossing within which all ink is erased.
   */
  public record Erasing(double thicker, double touch, double crossing) {
    static final Erasing STANDARD =
        new Erasing(/* thicker= */ 0.8, /* touch= */ 3, /* crossing= */ 0.7);
  }
}
