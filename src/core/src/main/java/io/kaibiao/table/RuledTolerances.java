package io.kaibiao.table;

/**
 * Limits by which tables are found in ruling lines. Lengths are in points (1/72 inch), shares from
 * 0 to 1.
 *
 * @param lines pieces of ruling lines put together
 * @param grids cells between ruling lines
 * @param rows rows of a ruled table that no lines part
 * @param bands rows of a ruled table that are told by their fill
 */
public record RuledTolerances(Lines lines, Grids grids, Rows rows, Bands bands) {

  /** The limits that conversions use. */
  public static final RuledTolerances STANDARD =
      new RuledTolerances(Lines.STANDARD, Grids.STANDARD, Rows.STANDARD, Bands.STANDARD);

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
   */
  public record Rows(int fewest, double lowest, double ownRow) {
    static final Rows STANDARD = new Rows(/* fewest= */ 2, /* lowest= */ 10, /* ownRow= */ 0.8);
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
}
