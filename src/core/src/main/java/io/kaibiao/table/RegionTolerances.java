package io.kaibiao.table;

/**
 * Limits by which tables without a drawn grid are found on a page. Lengths are in points (1/72
 * inch), lines of text apart in multiples of their type size.
 *
 * @param aligned tables of nothing but aligned columns
 * @param headed tables whose header cells are known
 * @param betweenRules tables between horizontal rules of one length
 * @param headers which lines are header cells
 * @param headerPieces the texts of header cells
 * @param columns columns of cells without rulings
 */
public record RegionTolerances(
    Aligned aligned,
    Headed headed,
    BetweenRules betweenRules,
    Headers headers,
    HeaderPieces headerPieces,
    Columns columns) {

  /** The limits that conversions use. */
  public static final RegionTolerances STANDARD =
      new RegionTolerances(
          Aligned.STANDARD,
          Headed.STANDARD,
          BetweenRules.STANDARD,
          Headers.STANDARD,
          HeaderPieces.STANDARD,
          Columns.STANDARD);

  /**
   * Tables of nothing but aligned columns.
   *
   * @param fewestRows fewest rows that show columns. Set by eye on the sample reports.
   * @param fewestParts fewest parts of a row; two columns may be a list or a form letter. Set by
   *     eye on the sample reports.
   * @param leading greatest distance of two lines of one table, as a multiple of their type size.
   *     Set by eye on the sample reports.
   * @param mostBetween most lines between two full rows of one table, unless they are part of it.
   *     Set by eye on the sample reports.
   * @param sameLeft greatest distance of the left edges of labels of one column, in points. Set by
   *     eye on the sample reports.
   * @param aligned greatest distance of the ends of texts of one column, in points. Set by eye on
   *     the sample reports.
   * @param even greatest difference of a wrapped label's lines above and below its figures, in
   *     points. Set by eye on the sample reports.
   */
  public record Aligned(
      int fewestRows,
      int fewestParts,
      double leading,
      int mostBetween,
      double sameLeft,
      double aligned,
      double even) {
    static final Aligned STANDARD =
        new Aligned(
            /* fewestRows= */ 3,
            /* fewestParts= */ 3,
            /* leading= */ 3.0,
            /* mostBetween= */ 3,
            /* sameLeft= */ 3,
            /* aligned= */ 3.0,
            /* even= */ 1.5);
  }

  /**
   * Tables whose header cells are known.
   *
   * @param leading greatest distance of two lines of one table, as a multiple of their type size.
   *     Set by eye on the sample reports.
   * @param fewestRows fewest rows with figures, in two columns or more. Set by eye on the sample
   *     reports.
   * @param longestLabel most characters of a line of one part over half of the width that is no
   *     prose. Set by eye on the sample reports.
   * @param mostCaptions most parts side by side that may be captions; more are cells, whatever one
   *     of them says. Set by eye on the sample reports.
   * @param beside least height that a label shares with figures beside it, in type sizes. Set by
   *     eye on made reports without rules.
   */
  public record Headed(
      double leading, int fewestRows, int longestLabel, int mostCaptions, double beside) {
    static final Headed STANDARD =
        new Headed(
            /* leading= */ 6.0,
            /* fewestRows= */ 2,
            /* longestLabel= */ 30,
            /* mostCaptions= */ 3,
            /* beside= */ 0.3);
  }

  /**
   * Tables between horizontal rules of one length.
   *
   * @param fewestRules fewest rules of a table whose header is known or stands on the page before:
   *     above and below it. Set by eye on the sample reports.
   * @param threeLines rules of a three-line table: above and below the header and below the body.
   *     Set by eye on the sample reports.
   * @param fewestRows fewest rows with figures that make a table of lines between rules. Set by eye
   *     on the sample reports.
   * @param sameEnd greatest distance of the ends of rules of one table, in points. Set by eye on
   *     the sample reports.
   * @param shortest least length of a rule of a table, in points; shorter ones underline a word.
   *     Set by eye on the sample reports.
   * @param whole least share of the width that a rule over the whole width covers. Set by eye on
   *     the sample reports.
   */
  public record BetweenRules(
      int fewestRules,
      int threeLines,
      int fewestRows,
      double sameEnd,
      double shortest,
      double whole) {
    static final BetweenRules STANDARD =
        new BetweenRules(
            /* fewestRules= */ 2,
            /* threeLines= */ 3,
            /* fewestRows= */ 2,
            /* sameEnd= */ 3.0,
            /* shortest= */ 120,
            /* whole= */ 0.97);
  }

  /**
   * Which lines are header cells.
   *
   * @param fewest fewest known header cells that make a table of what has no figures. Set by eye on
   *     the sample reports.
   * @param mostLines most lines of a header above the ordinals of its columns. Set by eye on the
   *     sample reports.
   * @param leadingAbove greatest distance of header cells above a body without rules, as a multiple
   *     of their type size. Set by eye on the sample reports.
   * @param mostLinesAbove most lines of header cells above such a body. Set by eye on the sample
   *     reports.
   * @param mostProvedAbove the same where others prove a line further above. Set by eye on the
   *     sample reports.
   * @param centered greatest distance of a header cell over several rows from their middle, in
   *     points. Set by eye on the sample reports.
   * @param wrapped greatest distance of a header cell's line from one above it in the same cell, as
   *     a multiple of their type size. Set by eye on made reports without rules.
   * @param surely fewest known header cells below which one row with figures is a table. Set by eye
   *     on made reports without rules.
   */
  public record Headers(
      int fewest,
      int mostLines,
      double leadingAbove,
      int mostLinesAbove,
      int mostProvedAbove,
      double centered,
      double wrapped,
      int surely) {
    static final Headers STANDARD =
        new Headers(
            /* fewest= */ 2,
            /* mostLines= */ 14,
            /* leadingAbove= */ 2.6,
            /* mostLinesAbove= */ 4,
            /* mostProvedAbove= */ 6,
            /* centered= */ 1.5,
            /* wrapped= */ 1.6,
            /* surely= */ 4);
  }

  /**
   * The texts of header cells.
   *
   * @param apart gap that parts header cells, as a share of the type size; cells have more padding.
   *     Set by eye on the sample reports.
   * @param latinBlank widest gap between Latin words of one header cell, as a share of the type
   *     size. Set by eye on the sample reports.
   * @param spread widest gap between letters of one word, as a multiple of their size. Set by eye
   *     on the sample reports.
   * @param leading widest gap between the lines of one header cell, as a share of the type size.
   *     Set by eye on the sample reports.
   * @param onLine greatest distance by which a glyph reaches beyond its line, in points: rounding.
   *     Set by eye on the sample reports.
   * @param latinGap least gap that stands for a blank between Latin letters, as a share of the type
   *     size. Set by eye on the sample reports.
   * @param overlap greatest overlap of the lines of one header cell, as a share of their height.
   *     Set by eye on the sample reports.
   */
  public record HeaderPieces(
      double apart,
      double latinBlank,
      double spread,
      double leading,
      double onLine,
      double latinGap,
      double overlap) {
    static final HeaderPieces STANDARD =
        new HeaderPieces(
            /* apart= */ 0.34,
            /* latinBlank= */ 0.7,
            /* spread= */ 4,
            /* leading= */ 0.45,
            /* onLine= */ 0.1,
            /* latinGap= */ 0.2,
            /* overlap= */ 0.6);
  }

  /**
   * Columns of cells without rulings.
   *
   * @param fewest fewest columns. Set by eye on the sample reports.
   * @param aligned greatest difference of the edges or middles of a column's cells, in points. Set
   *     by eye on the sample reports.
   * @param mostly least share of a column's cells that is aligned. Set by eye on the sample
   *     reports.
   * @param lastPage greatest page number. Set by eye on the sample reports.
   * @param over minimum distance that a text reaches beyond a column to count as being in the next
   *     one too, in points. Set by eye on the sample reports.
   */
  public record Columns(int fewest, double aligned, double mostly, int lastPage, double over) {
    static final Columns STANDARD =
        new Columns(
            /* fewest= */ 3,
            /* aligned= */ 3.0,
            /* mostly= */ 0.6,
            /* lastPage= */ 999,
            /* over= */ 1.5);
  }
}
