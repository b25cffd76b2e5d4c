package io.kaibiao.proof.chance;

/**
 * Limits by which an identity that no rule describes is told from a coincidence; docs/proof.md
 * derives the bound.
 *
 * @param chance the largest probability that a table whose amounts have nothing to do with each
 *     other is taken for one that adds up. Set by hand.
 * @param amongOthers the same for a table of a report in which others add up: most tables do if
 *     some do. Set by hand; measured with tables of random amounts among a report's own.
 * @param others the number of other tables of a report that must add up for that. Set by hand.
 * @param told how likely a line is a sum of others if words or codes say so, before any amount is
 *     looked at. Set by hand.
 * @param nested how likely a line is the sum of those nested below its label. Set by hand: often
 *     only some parts are printed.
 * @param grouped how likely the first column under a head is the sum of the others under it though
 *     no word says so. Set by hand: it is a small share of all heads, so that it must be borne out.
 * @param untold how likely a line is a sum of others if nothing says so. Set by hand.
 * @param least natural logarithm of the least that must speak for one sum in a table that adds up.
 *     Set by hand: ten to one.
 * @param wrong the share of a sum's places that may fail although it holds on paper: misread or
 *     misprinted. Set by hand, five times what is seen on poor scans.
 * @param unlike the share of those that no single misread digit explains. Set by hand.
 * @param mostRounding the largest difference by rounding that is tried when a misreading is sought,
 *     in units of the last digit. Set by hand.
 * @param failing the largest number of failing places for each one that holds and says something.
 *     Set by eye on the sample reports.
 * @param telling the largest chance of a place for it to count as saying something. Set by hand.
 * @param several the smallest number of places that hold and say something for the failing ones of
 *     a line which no word calls a sum to be looked into. Set by hand: saves time.
 * @param longestRun the largest number of lines that are tried as parts of a line, but for all
 *     lines, or all since the last sum, of one that words call a sum. Set by hand: bounds the work
 *     on long tables.
 * @param mostWork the largest number of amounts that are added before only short runs are tried.
 *     Set by hand: bounds the work on hostile tables.
 * @param mostAlike the largest number of columns with an amount under one name of which any two are
 *     tried as twins. Set by hand: bounds the work on hostile tables.
 * @param mostRated the largest number of columns of amounts of a table whose percentages are
 *     searched for. Set by hand: bounds the work on hostile tables.
 * @param mostCells the largest number of cells of a table that is searched. Set by hand: bounds the
 *     work on hostile tables.
 */
public record FoundTolerances(
    double chance,
    double amongOthers,
    int others,
    double told,
    double nested,
    double grouped,
    double untold,
    double least,
    double wrong,
    double unlike,
    int mostRounding,
    double failing,
    double telling,
    int several,
    int longestRun,
    long mostWork,
    int mostAlike,
    int mostRated,
    int mostCells) {

  /** The limits that conversions use. */
  public static final FoundTolerances STANDARD =
      new FoundTolerances(
          /* chance= */ 5e-4,
          /* amongOthers= */ 5e-3,
          /* others= */ 2,
          /* told= */ 0.95,
          /* nested= */ 0.5,
          /* grouped= */ 0.2,
          /* untold= */ 1e-3,
          /* least= */ 2.3,
          /* wrong= */ 0.05,
          /* unlike= */ 0.1,
          /* mostRounding= */ 5,
          /* failing= */ 0.25,
          /* telling= */ 0.05,
          /* several= */ 2,
          /* longestRun= */ 60,
          /* mostWork= */ 300_000,
          /* mostAlike= */ 30,
          /* mostRated= */ 16,
          /* mostCells= */ 100_000);

  /** Tells whether a table with so many rows and columns is searched. */
  public boolean admits(int rows, int columns) {
    return (long) rows * columns <= mostCells;
  }
}
