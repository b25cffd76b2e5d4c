package io.kaibiao.page.writing;

/**
 * Limits by which vertical writing and text that is struck out are found. Lengths are shares of the
 * type size unless said otherwise.
 *
 * @param strokes lines through text
 * @param upright columns of vertical writing
 */
record WritingTolerances(Strokes strokes, Upright upright) {

  /** The limits that conversions use. */
  static final WritingTolerances STANDARD =
      new WritingTolerances(Strokes.STANDARD, Upright.STANDARD);

  /**
   * Lines through text. Set by eye on the output of word processors.
   *
   * @param lowest lower edge of the middle third of a digit, which is 0.7 of the type size high,
   *     above the baseline.
   * @param highest upper edge of that third.
   * @param thickest maximum thickness of a line through text.
   * @param beyond maximum length of the line beyond the first and the last character, such as a
   *     blank.
   * @param shortOf maximum length of the first and the last character that the line leaves free.
   * @param covering minimum share of the line, from 0 to 1, that lies on characters.
   * @param beside maximum gap between the digits of one number.
   * @param gap maximum gap between the lines through parts of one text, in points.
   * @param collinear maximum distance between collinear lines across their direction, in points.
   * @param touching maximum distance between the end of a line and a ruling that it touches, in
   *     points.
   * @param largest largest type size that is looked for, in points.
   */
  record Strokes(
      double lowest,
      double highest,
      double thickest,
      double beyond,
      double shortOf,
      double covering,
      double beside,
      double gap,
      double collinear,
      double touching,
      double largest) {
    static final Strokes STANDARD =
        new Strokes(
            /* lowest= */ 0.233,
            /* highest= */ 0.467,
            /* thickest= */ 0.2,
            /* beyond= */ 0.6,
            /* shortOf= */ 0.25,
            /* covering= */ 0.7,
            /* beside= */ 0.15,
            /* gap= */ 1,
            /* collinear= */ 0.5,
            /* touching= */ 1,
            /* largest= */ 72);
  }

  /**
   * Columns of vertical writing. All set by eye on the sample reports.
   *
   * @param fewest minimum number of characters of the longest of some columns.
   * @param shortest minimum number of characters of the others; the last one of a paragraph may be
   *     short.
   * @param aside maximum distance between the middles of a column's characters, as a share of the
   *     type size.
   * @param leastStep minimum distance of characters in a column.
   * @param mostStep maximum distance of characters in a column.
   * @param between maximum distance between columns, as a share of the type size.
   */
  record Upright(
      int fewest, int shortest, double aside, double leastStep, double mostStep, double between) {
    static final Upright STANDARD =
        new Upright(
            /* fewest= */ 4,
            /* shortest= */ 2,
            /* aside= */ 0.1,
            /* leastStep= */ 0.8,
            /* mostStep= */ 1.35,
            /* between= */ 3.5);
  }
}
