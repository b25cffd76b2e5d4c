package io.kaibiao.table;

/**
 * Limits by which the parts of a table on several pages are put together. Lengths are in points
 * (1/72 inch), places on a page and widths shares from 0 to 1.
 *
 * @param boundaries boundaries of columns of two parts
 * @param parts whether a table continues on the next page
 * @param footers what stands below a table
 * @param headers header rows
 * @param counts rows that number the columns
 */
public record AssemblyTolerances(
    Boundaries boundaries, Parts parts, Footers footers, Headers headers, Counts counts) {

  /** The limits that conversions use. */
  public static final AssemblyTolerances STANDARD =
      new AssemblyTolerances(
          Boundaries.STANDARD, Parts.STANDARD, Footers.STANDARD, Headers.STANDARD, Counts.STANDARD);

  /**
   * Boundaries of columns of two parts.
   *
   * @param same distance below which boundaries of two parts are one, in points. Set by eye on the
   *     sample reports.
   * @param sameBent the same on paper that was bent or seen from aside, in points. Set by eye on
   *     the sample reports.
   * @param fewest fewest boundaries whose places among others are no chance. Set by eye on the
   *     sample reports.
   * @param sameUnruled maximum distance of positions of the same column of a table without rulings
   *     on two pages, in points. Set by eye on the sample reports.
   */
  public record Boundaries(double same, double sameBent, int fewest, double sameUnruled) {
    static final Boundaries STANDARD =
        new Boundaries(/* same= */ 4.0, /* sameBent= */ 7, /* fewest= */ 5, /* sameUnruled= */ 2);
  }

  /**
   * Whether a table continues on the next page.
   *
   * @param samePlace greatest distance, to the sides, of two parts of a table, in points. Set by
   *     eye on the sample reports.
   * @param sameWidth greatest difference of the widths of two parts, as a share: sheets lie and
   *     bend differently. Set by eye on the sample reports.
   * @param alike least similarity (0 to 1) of rows of header cells that are the same, where they
   *     came from pixels. Set by eye on the sample reports.
   */
  public record Parts(double samePlace, double sameWidth, double alike) {
    static final Parts STANDARD =
        new Parts(/* samePlace= */ 14, /* sameWidth= */ 0.02, /* alike= */ 0.75);
  }

  /**
   * What stands below a table.
   *
   * @param footer place on a page, as a share of its height, below which its footer stands. Set by
   *     eye on the sample reports.
   * @param full place down to which a table goes that only a footer or a note follows. Set by eye
   *     on the sample reports.
   * @param number place below which a line of a few characters is a page's number, whatever was
   *     read. Set by eye on the sample reports.
   * @param numberLength most characters of such a line. Set by eye on the sample reports.
   */
  public record Footers(double footer, double full, double number, int numberLength) {
    static final Footers STANDARD =
        new Footers(/* footer= */ 0.92, /* full= */ 0.9, /* number= */ 0.88, /* numberLength= */ 6);
  }

  /**
   * Header rows.
   *
   * @param mostRows most rows of a header. Set by eye on the sample reports.
   * @param longestMark most characters of the mark of a row of ordinals. Set by eye on the sample
   *     reports.
   * @param opening rows below a record's title in which it says whose it is. Set by eye on the
   *     sample reports.
   * @param manyOrdinals minimum number of ordinals that tell a row of them behind a word that is
   *     not known. Set by eye on the sample reports.
   */
  public record Headers(int mostRows, int longestMark, int opening, int manyOrdinals) {
    static final Headers STANDARD =
        new Headers(
            /* mostRows= */ 7, /* longestMark= */ 2, /* opening= */ 3, /* manyOrdinals= */ 4);
  }

  /**
   * Rows that number the columns (栏次). All set by eye on the sample reports.
   *
   * @param most maximum number of columns of a form.
   * @param surely minimum number of ordinals in their places for a row to be one of ordinals
   *     without other evidence.
   * @param fewest minimum number of increasing numbers; fewer may be amounts.
   * @param longestSign maximum length of a misread ordinal, in characters.
   * @param few at most one in so many ordinals may be misread.
   */
  public record Counts(int most, int surely, int fewest, int longestSign, int few) {
    static final Counts STANDARD =
        new Counts(
            /* most= */ 60, /* surely= */ 4, /* fewest= */ 3, /* longestSign= */ 2, /* few= */ 5);
  }
}
