package io.kaibiao.form.rows;

/**
 * Limits by which printed rows are matched with canonical ones.
 *
 * @param classifications classifications of blocks
 * @param labels labels of rows
 * @param subjects misread subjects
 */
record RowTolerances(Classifications classifications, Labels labels, Subjects subjects) {

  /** The limits that conversions use. */
  static final RowTolerances STANDARD =
      new RowTolerances(Classifications.STANDARD, Labels.STANDARD, Subjects.STANDARD);

  /**
   * Which classification names the rows of a block.
   *
   * @param mostCodes minimum share, in tenths, of the codes that a classification must know to name
   *     the rows. Set by eye on the sample reports.
   * @param mostLabels the same of the labels, in a table without codes. Set by eye on the sample
   *     reports.
   * @param fewestLabels minimum number of labels that say which classification names the rows. Set
   *     by eye on the sample reports.
   */
  record Classifications(int mostCodes, int mostLabels, int fewestLabels) {
    static final Classifications STANDARD =
        new Classifications(/* mostCodes= */ 6, /* mostLabels= */ 6, /* fewestLabels= */ 3);
  }

  /**
   * What labels of rows say.
   *
   * @param fewestColumns minimum number of columns of the form that labels must name for a table to
   *     be turned. Set by eye on the sample reports.
   * @param shortestCut minimum number of characters left of a label that its cell cuts off. Set by
   *     eye on the sample reports.
   * @param repeatedHeader minimum number of header cells in a row for it to be a repeated header.
   *     Set by eye on the sample reports.
   * @param leastCount minimum number of cells that count from 1 in a row without a label for it to
   *     number the columns. Set by eye on text dumps of the sample reports.
   */
  record Labels(int fewestColumns, int shortestCut, int repeatedHeader, int leastCount) {
    static final Labels STANDARD =
        new Labels(
            /* fewestColumns= */ 2,
            /* shortestCut= */ 2,
            /* repeatedHeader= */ 2,
            /* leastCount= */ 3);
  }

  /**
   * Subjects whose code or name was misread.
   *
   * @param inPlace what a subject under the parent of the rows above is ahead by, in similarity.
   *     Set by eye on the sample reports.
   * @param retired what a subject whose code isn't in force is behind by, in similarity. As much as
   *     its place puts it ahead by: such a row counts in its place as any other does elsewhere. Set
   *     by hand, not measured.
   * @param similarName minimum similarity of the name as read to a subject's; below, the row is
   *     another subject's. Set by hand when the step was written (commit e5611e6); no measurement
   *     of it alone exists.
   * @param confirmed minimum similarity of the name as read to that of the code as read to confirm
   *     the code. Set by hand with it too.
   * @param sure minimum mean similarity of code and name to a subject's to replace the code as
   *     read. Set by hand with it too.
   * @param sureMargin minimum margin between that and the similarity to any other subject. Set by
   *     hand with it too.
   */
  record Subjects(
      double inPlace,
      double retired,
      double similarName,
      double confirmed,
      double sure,
      double sureMargin) {
    static final Subjects STANDARD =
        new Subjects(
            /* inPlace= */ 0.1,
            /* retired= */ 0.1,
            /* similarName= */ 0.4,
            /* confirmed= */ 0.6,
            /* sure= */ 0.7,
            /* sureMargin= */ 0.075);
  }
}
