package io.kaibiao.form;

/**
 * Limits by which it is decided whose a report is and which form a table is. Lengths of texts are
 * in characters, shares from 0 to 1.
 *
 * @param cover the title on the cover
 * @param names names of bodies
 * @param forms forms of tables
 */
record FormTolerances(Cover cover, Names names, Forms forms) {

  /** The limits that conversions use. */
  static final FormTolerances STANDARD =
      new FormTolerances(Cover.STANDARD, Names.STANDARD, Forms.STANDARD);

  /**
   * The title on the cover.
   *
   * @param mostLines maximum number of lines of a title. Set by eye on the sample reports.
   * @param mostFurther maximum number of smaller lines that complete a title. Set by eye on the
   *     sample reports.
   * @param larger on a page with more than a cover's text, minimum ratio of a title's type size to
   *     the median. Set by eye on the sample reports.
   * @param fewestLetters minimum number of letters of a title. Set by eye on the sample reports.
   */
  record Cover(int mostLines, int mostFurther, double larger, int fewestLetters) {
    static final Cover STANDARD =
        new Cover(
            /* mostLines= */ 6, /* mostFurther= */ 3, /* larger= */ 1.1, /* fewestLetters= */ 2);
  }

  /**
   * The name of a body that stands alone on a line of the cover.
   *
   * @param shortest minimum length. Set by eye on the sample reports.
   * @param longest maximum length. Set by eye on the sample reports.
   */
  record Names(int shortest, int longest) {
    static final Names STANDARD = new Names(/* shortest= */ 4, /* longest= */ 30);
  }

  /**
   * Which form a table is, and whose the tables are.
   *
   * @param leastTurned minimum share of the rows that name columns of a form for the table to be
   *     that form turned. Set by eye on the sample reports.
   * @param fewestTables minimum number of tables that only a government publishes, where the title
   *     says nothing. Set by eye on the sample reports.
   */
  record Forms(double leastTurned, int fewestTables) {
    static final Forms STANDARD = new Forms(/* leastTurned= */ 0.3, /* fewestTables= */ 2);
  }
}
