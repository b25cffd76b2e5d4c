package io.kaibiao.form.columns;

/**
 * Limits by which it is decided which columns name rows and what each column is.
 *
 * @param content what the cells of a column say
 * @param names what headers and labels say
 * @param similarities similarity of headers to known ones
 */
record ColumnTolerances(Content content, Names names, Similarities similarities) {

  /** The limits that conversions use. */
  static final ColumnTolerances STANDARD =
      new ColumnTolerances(Content.STANDARD, Names.STANDARD, Similarities.STANDARD);

  /**
   * What the cells of a column say of it.
   *
   * @param mostCodes minimum share of known codes, in tenths, at which a column with an unknown
   *     header holds codes. Set by eye on the sample reports.
   * @param mostDigits maximum number of digits of a line number. Set by eye on the sample reports.
   * @param fewestCounted minimum number of steps of one that tell line numbers from amounts. Set by
   *     eye on the sample reports.
   * @param few number of filled cells that tell roughly what a column holds. Set by eye on the
   *     sample reports.
   */
  record Content(int mostCodes, int mostDigits, int fewestCounted, int few) {
    static final Content STANDARD =
        new Content(/* mostCodes= */ 8, /* mostDigits= */ 4, /* fewestCounted= */ 4, /* few= */ 4);
  }

  /**
   * What headers and labels say of columns.
   *
   * @param fewestItems number of items that must stand side by side to be taken for a form's rows.
   *     Set by eye on the sample reports.
   * @param shortestHeader minimum length of a header; single characters (类, 款, 项) resemble nothing
   *     or everything. Set by eye on the sample reports.
   */
  record Names(int fewestItems, int shortestHeader) {
    static final Names STANDARD = new Names(/* fewestItems= */ 3, /* shortestHeader= */ 2);
  }

  /**
   * Similarity of headers to known ones, from 0 to 1. Set by hand when the steps were written
   * (commit 7457a68); no measurement of a single value exists.
   *
   * @param guessed minimum similarity of a header whose role is guessed: half of it must be left.
   * @param named minimum similarity to a column's headers to name the column.
   * @param namedMargin minimum margin between that similarity and the one to any other column's
   *     headers.
   * @param inDoubt minimum similarity to the headers of the column that belongs there to name it
   *     with a doubt.
   */
  record Similarities(double guessed, double named, double namedMargin, double inDoubt) {
    static final Similarities STANDARD =
        new Similarities(
            /* guessed= */ 0.5, /* named= */ 0.6, /* namedMargin= */ 0.15, /* inDoubt= */ 0.5);
  }
}
