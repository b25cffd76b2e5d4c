package io.kaibiao.form.correction;

/**
 * Limits by which names, labels and ordinals that were read from pixels are set right. Lengths are
 * in characters, shares from 0 to 1.
 *
 * @param labels labels of rows
 * @param ordinals ordinals of rows
 * @param ordinalCosts costs of misread ordinals
 * @param names names of bodies
 */
record CorrectionTolerances(
    Labels labels, Ordinals ordinals, OrdinalCosts ordinalCosts, Names names) {

  /** The limits that conversions use. */
  static final CorrectionTolerances STANDARD =
      new CorrectionTolerances(
          Labels.STANDARD, Ordinals.STANDARD, OrdinalCosts.STANDARD, Names.STANDARD);

  /**
   * Labels of rows.
   *
   * @param longestOrdinal maximum length of a misread ordinal before a label, in characters. Set by
   *     eye on the sample reports.
   * @param noise maximum length of stray characters before a subject's name, read from a ruling or
   *     a blank. Set by eye on the sample reports.
   * @param mostLost maximum difference in length between a label and a name, in characters. Set by
   *     eye on the sample reports.
   * @param longestInOrder maximum length of a misread ordinal before a label that is told by its
   *     place among the rows. Set by eye on the sample reports.
   */
  record Labels(int longestOrdinal, int noise, int mostLost, int longestInOrder) {
    static final Labels STANDARD =
        new Labels(
            /* longestOrdinal= */ 5, /* noise= */ 2, /* mostLost= */ 1, /* longestInOrder= */ 4);
  }

  /**
   * Ordinals of rows as one sequence.
   *
   * @param most largest ordinal that is expected; the longest list of rows of the forms has
   *     thirty-one. Set by eye on the sample reports.
   * @param least minimum number of ordinals read correctly for the sequence to be used. Set by eye
   *     on the sample reports.
   */
  record Ordinals(int most, int least) {
    static final Ordinals STANDARD = new Ordinals(/* most= */ 40, /* least= */ 2);
  }

  /**
   * What departures from a sequence of ordinals cost; the cheapest explanation is taken.
   *
   * @param lost cost of a numeral of straight strokes (一 二 三 十) missing from the reading. Set by
   *     eye on the sample reports.
   * @param taken cost of such a numeral read as another character, or of an extra character in the
   *     reading. Set by eye on the sample reports.
   * @param takenFirm cost of misreading a numeral with curved or many strokes, or of an extra
   *     numeral. Set by eye on the sample reports.
   * @param lostFirm cost of a numeral with curved or many strokes missing from the reading. Set by
   *     eye on the sample reports.
   * @param again cost of a list restarting at 一 after at least one row without an ordinal. Set by
   *     eye on the sample reports.
   * @param againAtOnce cost of a list restarting at 一 directly after another row with an ordinal.
   *     Set by eye on the sample reports.
   * @param skip cost of skipping numbers within a list. Set by eye on the sample reports.
   * @param down cost of an ordinal that is lower than the one above it. Set by eye on the sample
   *     reports.
   * @param within cost of a block starting in the middle of a list, as blocks beside each other do.
   *     Set by eye on the sample reports.
   * @param stray cost of treating a clean ordinal as not being part of the list. Set by eye on the
   *     sample reports.
   * @param straySign cost of ignoring any other unexplained characters before a label. Set by eye
   *     on the sample reports.
   */
  record OrdinalCosts(
      double lost,
      double taken,
      double takenFirm,
      double lostFirm,
      double again,
      double againAtOnce,
      double skip,
      double down,
      double within,
      double stray,
      double straySign) {
    static final OrdinalCosts STANDARD =
        new OrdinalCosts(
            /* lost= */ 0.3,
            /* taken= */ 0.8,
            /* takenFirm= */ 2,
            /* lostFirm= */ 1.2,
            /* again= */ 1.2,
            /* againAtOnce= */ 4,
            /* skip= */ 3,
            /* down= */ 20,
            /* within= */ 0.5,
            /* stray= */ 3,
            /* straySign= */ 1.5);
  }

  /**
   * Names of bodies.
   *
   * @param mostLost maximum number of characters by which a reading may be shorter or longer than
   *     the known name. Set by eye on the sample reports.
   * @param mostLostOfLong for long names, the maximum share (0–1) of characters that a reading may
   *     lack. Set by eye on the sample reports.
   * @param shortestBody minimum length of the organization's name, in characters; shorter ones
   *     match by chance. Set by eye on the sample reports.
   * @param shortestRest minimum number of characters after the organization's name in a name that
   *     starts with it. Set by eye on the sample reports.
   * @param legible weight of the cover's large print, or of digital text, against 1 for a line over
   *     a table. Set by eye on the sample reports.
   * @param sure minimum confidence at which the cover's large print overrules small print. Set by
   *     eye on the sample reports.
   */
  record Names(
      int mostLost,
      double mostLostOfLong,
      int shortestBody,
      int shortestRest,
      int legible,
      double sure) {
    static final Names STANDARD =
        new Names(
            /* mostLost= */ 2,
            /* mostLostOfLong= */ 0.3,
            /* shortestBody= */ 5,
            /* shortestRest= */ 2,
            /* legible= */ 3,
            /* sure= */ 0.9);
  }
}
