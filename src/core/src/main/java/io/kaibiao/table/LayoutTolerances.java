package io.kaibiao.table;

/**
 * Limits by which a page is divided into columns of prose and parts of one direction. Lengths are
 * in points (1/72 inch) unless said otherwise, shares from 0 to 1.
 *
 * @param columns columns of prose
 * @param blocks columns of prose on a part of a page
 * @param parts text of another direction, and grids
 */
public record LayoutTolerances(Columns columns, Blocks blocks, Parts parts) {

  /** The limits that conversions use. */
  public static final LayoutTolerances STANDARD =
      new LayoutTolerances(Columns.STANDARD, Blocks.STANDARD, Parts.STANDARD);

  /**
   * Columns of prose. All set by eye on the sample reports.
   *
   * @param fewestLines minimum number of long lines in a column of prose.
   * @param fewestSentences minimum number of them with punctuation of sentences, or blanks as in
   *     Latin text.
   * @param narrowest minimum width of a long line, as a share of the page's width.
   * @param widest maximum width of a long line, as a share of the page's width.
   * @param indent maximum indent of most long lines from their column's left edge, in type sizes.
   * @param gutter minimum width of a gutter, in points.
   * @param mostAcross maximum share of lines that cross a gutter.
   * @param blanks minimum number of blanks for a line to be Latin prose.
   */
  public record Columns(
      int fewestLines,
      int fewestSentences,
      double narrowest,
      double widest,
      double indent,
      double gutter,
      double mostAcross,
      int blanks) {
    static final Columns STANDARD =
        new Columns(
            /* fewestLines= */ 5,
            /* fewestSentences= */ 3,
            /* narrowest= */ 0.2,
            /* widest= */ 0.52,
            /* indent= */ 2.6,
            /* gutter= */ 9,
            /* mostAcross= */ 0.3,
            /* blanks= */ 4);
  }

  /**
   * Columns of prose on a part of a page. All set by eye on the pages of opendataloader-bench.
   *
   * @param fewestLines minimum number of lines in a column.
   * @param mostGutters maximum number of places that are tried as gutters, the commonest first.
   * @param gutter minimum width of a gutter, in points.
   * @param step precision, in points, with which places of gutters are counted.
   * @param indent maximum distance of most lines from their column's edges, in type sizes.
   * @param aligned minimum share of lines that begin at their column's left edge.
   * @param full minimum share of lines that reach their column's right edge.
   * @param worded minimum share of lines that have several words.
   * @param blanks minimum number of blanks in a line of several words.
   * @param wide minimum number of characters of a Chinese line of several words.
   * @param apart minimum distance of lines below a column that are not of it, in type sizes.
   */
  public record Blocks(
      int fewestLines,
      int mostGutters,
      double gutter,
      double step,
      double indent,
      double aligned,
      double full,
      double worded,
      int blanks,
      int wide,
      double apart) {
    static final Blocks STANDARD =
        new Blocks(
            /* fewestLines= */ 4,
            /* mostGutters= */ 6,
            /* gutter= */ 8,
            /* step= */ 2,
            /* indent= */ 2.6,
            /* aligned= */ 0.7,
            /* full= */ 0.5,
            /* worded= */ 0.7,
            /* blanks= */ 2,
            /* wide= */ 8,
            /* apart= */ 1.2);
  }

  /**
   * Text of another direction than most of the page, and cells that nothing draws. All set by eye
   * on the sample reports.
   *
   * @param leastOfTable minimum number of glyphs of a table; less text gets no rulings.
   * @param near maximum distance, in points, of a ruling from the text of the direction that it
   *     belongs to.
   * @param implied confidence (0–1) in the position of a cell that no rulings show: too low to
   *     believe its amount without further proof.
   */
  public record Parts(int leastOfTable, double near, double implied) {
    static final Parts STANDARD =
        new Parts(/* leastOfTable= */ 12, /* near= */ 16, /* implied= */ 0.85);
  }
}
