package io.kaibiao.table;

/**
 * Limits by which the text of a table shows boundaries that nothing draws. Set by eye on the shared
 * half of two public sets of tables and on the sample reports, unless said otherwise.
 *
 * @param columns columns inside a drawn grid
 * @param rows rows inside a drawn grid
 */
public record WitnessTolerances(Columns columns, Rows rows) {

  /** The limits that conversions use. */
  public static final WitnessTolerances STANDARD =
      new WitnessTolerances(Columns.STANDARD, Rows.STANDARD);

  /**
   * Columns inside a drawn grid.
   *
   * @param fewestCells fewest merged cells that keep clear of a boundary drawn elsewhere
   * @param fewestLines fewest lines that a gutter parts
   * @param narrowest least width of a gutter, as a share of the type size
   * @param mostlyValues least share of the parted lines with a value beside the gutter
   * @param most most columns of a table that is still looked into
   */
  public record Columns(
      int fewestCells, int fewestLines, double narrowest, double mostlyValues, int most) {
    static final Columns STANDARD =
        new Columns(
            /* fewestCells= */ 2,
            /* fewestLines= */ 3,
            /* narrowest= */ 0.4,
            /* mostlyValues= */ 0.8,
            /* most= */ 60);
  }

  /**
   * Rows inside a drawn grid.
   *
   * @param fewestLines fewest lines of a cell that may be rows
   * @param fewestColumns fewest cells beside each other that show them
   * @param sameHeight greatest difference of the heights of one row's lines, in points
   * @param lowest least height of a row that may hold several, in points
   * @param padding least distance of text from the edge of its cell, in points
   * @param blank width of a blank, as a share of the type size
   */
  public record Rows(
      int fewestLines,
      int fewestColumns,
      double sameHeight,
      double lowest,
      double padding,
      double blank) {
    static final Rows STANDARD =
        new Rows(
            /* fewestLines= */ 3,
            /* fewestColumns= */ 3,
            /* sameHeight= */ 1.5,
            /* lowest= */ 24,
            /* padding= */ 2,
            /* blank= */ 0.25);
  }
}
