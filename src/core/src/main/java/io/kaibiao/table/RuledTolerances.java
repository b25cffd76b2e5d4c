package io.kaibiao.table;

/**
 * Limits by which tables are found in ruling lines. Lengths are in points (1/72 inch), shares from
 * 0 to 1.
 *
 * @param lines pieces of ruling lines put together
 * @param grids cells between ruling lines
 * @param rows rows of a ruled table that no lines part
 * @param bands rows of a ruled table that are told by their fill
 * @param boxes frames of box-drawing characters
 * @param rules rules of repeated characters
 * @param divided cells that a diagonal divides
 */
public record RuledTolerances(
    Lines lines, Grids grids, Rows rows, Bands bands, Boxes boxes, Rules rules, Divided divided) {

  /** The limits that conversions use. */
  public static final RuledTolerances STANDARD =
      new RuledTolerances(
          Lines.STANDARD,
          Grids.STANDARD,
          Rows.STANDARD,
          Bands.STANDARD,
          Boxes.STANDARD,
          Rules.STANDARD,
          Divided.STANDARD);

  /**
   * Pieces of ruling lines put together.
   *
   * @param sameLine greatest distance, across them, of pieces that lie on one line, in points. Set
   *     by eye on the sample reports.
   * @param bridgedGap widest gap in a line that is a dash's gap or a flaw, in points; columns are
   *     wider. Set by eye on the sample reports.
   * @param shortest least length of a ruling, in points; shorter lines are parts of letters or
   *     check boxes. Set by eye on the sample reports.
   * @param touch greatest distance of the ends of rulings that touch, in points. Set by eye on the
   *     sample reports.
   */
  public record Lines(double sameLine, double bridgedGap, double shortest, double touch) {
    static final Lines STANDARD =
        new Lines(
            /* sameLine= */ 0.9, /* bridgedGap= */ 4.5, /* shortest= */ 6.0, /* touch= */ 3.0);
  }

  /**
   * Cells between ruling lines.
   *
   * @param sameBoundary distance below which two boundaries are one, in points: a double line; no
   *     text fits between. Set by eye on the sample reports.
   * @param openSide length by which a line runs on beyond the last crossing line where a table has
   *     an open side, in points. Set by eye on the sample reports.
   * @param drawn least share of a cell's edge that is drawn. Set by eye on the sample reports.
   * @param left the same for an edge between drawn ones, of which some is left. Set by eye on the
   *     sample reports.
   * @param shortestLeft and the least length of what is left of it, in points. Set by eye on the
   *     sample reports.
   * @param fewestNested fewest rows and columns of a grid inside a cell; one with fewer is a frame
   *     or a rule there. Set by eye on the sample reports.
   */
  public record Grids(
      double sameBoundary,
      double openSide,
      double drawn,
      double left,
      double shortestLeft,
      int fewestNested) {
    static final Grids STANDARD =
        new Grids(
            /* sameBoundary= */ 3.6,
            /* openSide= */ 8.0,
            /* drawn= */ 0.55,
            /* left= */ 0.25,
            /* shortestLeft= */ 4.5,
            /* fewestNested= */ 2);
  }

  /**
   * Rows of a ruled table that no lines part.
   *
   * @param fewest fewest columns of amounts, and rows, that a body without lines shows. Set by eye
   *     on the sample reports.
   * @param lowest least height of a cell that holds two lines of text, in points. Set by eye on the
   *     sample reports.
   * @param ownRow distance of a text from all figures at which it is a row of its own, as a share
   *     of the distance of rows. Set by eye on the sample reports.
   * @param sameMiddle maximum distance of the middles of texts in one row, in points. Set by eye on
   *     the sample reports.
   */
  public record Rows(int fewest, double lowest, double ownRow, double sameMiddle) {
    static final Rows STANDARD =
        new Rows(/* fewest= */ 2, /* lowest= */ 10, /* ownRow= */ 0.8, /* sameMiddle= */ 3);
  }

  /**
   * Rows of a ruled table that are told by their fill. All set by eye on pages made for the
   * purpose.
   *
   * @param lowest least height of a row between an edge of a fill and a ruling, in points; less is
   *     the fill's distance from the ruling.
   * @param beside distance from an edge at which the fills on both sides are compared, in points;
   *     edges that are nearer to each other are one.
   * @param leastStep least difference in lightness (0–1) of two fills.
   * @param samples in how many parts of a cell's width the fills are compared, at the places
   *     between.
   * @param across greatest share of a line's height that may lie beyond an edge.
   * @param mostAreas most areas of a page that is looked at; pages with more are drawings.
   * @param mostEdges most edges inside the rows of one grid; grids with more frame a drawing.
   * @param mostCells most cells of a row that is looked at.
   */
  public record Bands(
      double lowest,
      double beside,
      double leastStep,
      int samples,
      double across,
      int mostAreas,
      int mostEdges,
      int mostCells) {
    static final Bands STANDARD =
        new Bands(
            /* lowest= */ 6,
            /* beside= */ 1.5,
            /* leastStep= */ 0.03,
            /* samples= */ 8,
            /* across= */ 0.25,
            /* mostAreas= */ 4000,
            /* mostEdges= */ 500,
            /* mostCells= */ 100);
  }

  /**
   * Frames of box-drawing characters in the text. All set by eye on the sample reports.
   *
   * @param beside maximum gap between characters of one horizontal line, as a share of the type
   *     size.
   * @param below maximum distance of the middles of characters below each other, as a share of the
   *     size.
   * @param sameLine maximum distance of characters from a line, as a share of the type size.
   * @param step width of the steps in which lines are looked up, in points.
   * @param fewest minimum number of such characters in a table; fewer are not looked at.
   */
  public record Boxes(double beside, double below, double sameLine, double step, int fewest) {
    static final Boxes STANDARD =
        new Boxes(
            /* beside= */ 0.6,
            /* below= */ 2.6,
            /* sameLine= */ 0.3,
            /* step= */ 2,
            /* fewest= */ 8);
  }

  /**
   * Rules of repeated characters, such as dashes. All set by eye on the sample reports.
   *
   * @param fewest minimum number of characters of a rule.
   * @param shortest minimum length of a rule, as a share of the page.
   * @param together minimum number of rules with the same ends.
   * @param sameEnds maximum difference of the ends of such rules, in points.
   * @param gap maximum gap between the characters of a rule, as a share of the type size.
   * @param middle height of a dash above the baseline, as a share of the type size.
   * @param sameBaseline maximum distance between baselines of characters of one rule, in points.
   * @param alone minimum distance of other text from a rule, as a share of the type size.
   */
  public record Rules(
      int fewest,
      double shortest,
      int together,
      double sameEnds,
      double gap,
      double middle,
      double sameBaseline,
      double alone) {
    static final Rules STANDARD =
        new Rules(
            /* fewest= */ 20,
            /* shortest= */ 0.35,
            /* together= */ 2,
            /* sameEnds= */ 6,
            /* gap= */ 0.8,
            /* middle= */ 0.3,
            /* sameBaseline= */ 0.5,
            /* alone= */ 0.5);
  }

  /**
   * Cells that a diagonal divides. All set by eye on the sample reports.
   *
   * @param atSide maximum distance of a dividing line's ends from the cell's sides, in points.
   * @param most maximum number of lines that divide a cell: four parts.
   */
  public record Divided(double atSide, int most) {
    static final Divided STANDARD = new Divided(/* atSide= */ 3, /* most= */ 3);
  }
}
