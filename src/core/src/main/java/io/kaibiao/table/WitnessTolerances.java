package io.kaibiao.table;

/**
 * Limits by which the text of a table shows boundaries that nothing draws.
 *
 * @param columns columns inside a drawn grid
 * @param rows rows inside a drawn grid
 * @param runs tables without a grid
 * @param frames what stands around a grid
 */
public record WitnessTolerances(Columns columns, Rows rows, Runs runs, Frames frames) {

  /** The limits that conversions use. */
  public static final WitnessTolerances STANDARD =
      new WitnessTolerances(Columns.STANDARD, Rows.STANDARD, Runs.STANDARD, Frames.STANDARD);

  /**
   * Columns inside a drawn grid. All set by eye on pages of two public sets of tables (ICDAR-2013,
   * opendataloader-bench).
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
   * Rows inside a drawn grid. All set by eye on pages of two public sets of tables (ICDAR-2013,
   * opendataloader-bench).
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

  /**
   * Tables without a grid. All set by eye on pages of two public sets of tables (ICDAR-2013,
   * opendataloader-bench). Lengths are shares or multiples of the type size, unless said otherwise.
   *
   * @param fewestRows fewest rows of a table that a rule, a caption or a fill shows
   * @param fewestValues fewest values of a column that alone show a table
   * @param mostlyValues least share of a column's texts that are values
   * @param narrowest least width of a gutter that lines share
   * @param sure least width of a gutter that parts columns of words
   * @param narrow least width of a gutter that parts columns of values
   * @param beside greatest distance of a text right behind a narrow gutter
   * @param blank least gap between two words
   * @param headGap least gap between two heads beside each other
   * @param leading greatest distance of two lines of one table
   * @param oneText greatest distance of two lines of one cell, as a multiple of a line's height
   * @param oneHead the same of a head
   * @param mostHeads most lines of a head
   * @param mostLines most lines of a table on one page
   * @param mostly least share of the width that a rule across a table covers
   * @param nearRule greatest distance of a rule from the outermost line
   * @param beyond greatest length in points by which a rule or head reaches beyond the text
   * @param widestHead greatest width of a head, as a share of the table's
   * @param longestBand most characters of a line between rows that stands across gutters
   * @param longestCell most characters of a text that is surely no line of running text
   * @param blanks fewest blanks of a long text that is a line of running text
   * @param prose least share of such texts in running text
   * @param fullLine greatest room at the end of a line that wraps, as a multiple of its height
   * @param indent least indent of a line that goes on with a label, as a share of its height
   * @param covered least share of a column's width that a head above it covers
   * @param sameEnd greatest difference in points of the right ends of the numbers of a scale
   * @param lightest greatest lightness (0–1) of a filled head
   * @param highestBand greatest height of a filled head, as a multiple of its line's height
   * @param steps number of places tried for a boundary in a gutter
   */
  public record Runs(
      int fewestRows,
      int fewestValues,
      double mostlyValues,
      double narrowest,
      double sure,
      double narrow,
      double beside,
      double blank,
      double headGap,
      double leading,
      double oneText,
      double oneHead,
      int mostHeads,
      int mostLines,
      double mostly,
      double nearRule,
      double beyond,
      double widestHead,
      int longestBand,
      int longestCell,
      int blanks,
      double prose,
      double fullLine,
      double indent,
      double covered,
      double sameEnd,
      double lightest,
      double highestBand,
      int steps) {
    static final Runs STANDARD =
        new Runs(
            /* fewestRows= */ 2,
            /* fewestValues= */ 3,
            /* mostlyValues= */ 0.6,
            /* narrowest= */ 0.8,
            /* sure= */ 0.9,
            /* narrow= */ 0.45,
            /* beside= */ 3,
            /* blank= */ 0.15,
            /* headGap= */ 0.7,
            /* leading= */ 2.8,
            /* oneText= */ 1.6,
            /* oneHead= */ 1.8,
            /* mostHeads= */ 6,
            /* mostLines= */ 200,
            /* mostly= */ 0.8,
            /* nearRule= */ 1.8,
            /* beyond= */ 60,
            /* widestHead= */ 0.8,
            /* longestBand= */ 60,
            /* longestCell= */ 30,
            /* blanks= */ 4,
            /* prose= */ 0.6,
            /* fullLine= */ 2.5,
            /* indent= */ 0.3,
            /* covered= */ 0.5,
            /* sameEnd= */ 2,
            /* lightest= */ 0.97,
            /* highestBand= */ 4,
            /* steps= */ 12);
  }

  /**
   * What stands around a grid: captions and notes in its frame, labels outside it, scales of
   * charts. All set by eye on pages of two public sets of tables (ICDAR-2013,
   * opendataloader-bench).
   *
   * @param fewestRows fewest rows of a grid that has such parts
   * @param mostly least share of the rows with a label outside, or of a column with values
   * @param widestGap greatest height in points of a strip between a head and its body
   * @param sameEdge greatest overlap in points of a head and its body
   * @param beyond greatest length in points by which a body reaches beyond its head
   * @param scaleReach greatest distance in points of a scale from its chart
   * @param onLine greatest distance in points of a number of a scale from its line
   * @param fewestMarks fewest numbers of a scale
   * @param sameStep greatest difference of two steps of a scale, as a share of a step
   */
  public record Frames(
      int fewestRows,
      double mostly,
      double widestGap,
      double sameEdge,
      double beyond,
      double scaleReach,
      double onLine,
      int fewestMarks,
      double sameStep) {
    static final Frames STANDARD =
        new Frames(
            /* fewestRows= */ 3,
            /* mostly= */ 0.8,
            /* widestGap= */ 9,
            /* sameEdge= */ 2,
            /* beyond= */ 12,
            /* scaleReach= */ 45,
            /* onLine= */ 3,
            /* fewestMarks= */ 3,
            /* sameStep= */ 0.01);
  }
}
