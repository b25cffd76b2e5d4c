package io.kaibiao.form.correction;

/**
 * Limits by which names, labels and ordinals that were read from pixels are set right. Lengths are
 * in characters, shares from 0 to 1.
 *
 * @param labels labels of rows
 * @param ordinals ordinals of rows
 * @param ordinalCosts costs of misread ordinals
 * @param names names of bodies
 * @param similarities similarity of readings to known texts
 */
record CorrectionTolerances(
    Labels labels,
    Ordinals ordinals,
    OrdinalCosts ordinalCosts,
    Names names,
    Similarities similarities) {

  /** The limits that conversions use. */
  static final CorrectionTolerances STANDARD =
      new CorrectionTolerances(
          Labels.STANDARD,
          Ordinals.STANDARD,
          OrdinalCosts.STANDARD,
          Names.STANDARD,
          Similarities.STANDARD);

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

  /**
   * Similarity of readings to known texts, from 0 to 1. Set by hand when the steps were written
   * (commits 03acdf4, 26f0573, 08d2843, 9fc65f2, e5611e6, 00ac17e); no measurement of a single
   * value exists.
   *
   * @param label minimum similarity of a label to one of its row's names.
   * @param shortLabel the same for a name of at most two characters, of which one may be lost.
   * @param labelInDoubt the same where it is in doubt which row this is.
   * @param rowInOrder minimum similarity to a row's label of a row that is told by its place.
   * @param legibleRow the same for a label that was read with confidence: one character in four may
   *     differ.
   * @param rowMargin minimum margin of both to the similarity to any other row there.
   * @param subject minimum similarity to a subject's name.
   * @param reading minimum similarity of two readings of one name.
   * @param body minimum similarity to a known name of a body.
   * @param bodyMargin minimum margin of it to the similarity to any other name.
   * @param bodyAlone minimum similarity to a known name that no other is much like.
   * @param bodyAloneMargin minimum margin of it to the similarity to any other name.
   * @param beginning minimum similarity of a longer name's beginning to the body's own name.
   */
  record Similarities(
      double label,
      double shortLabel,
      double labelInDoubt,
      double rowInOrder,
      double legibleRow,
      double rowMargin,
      double subject,
      double reading,
      double body,
      double bodyMargin,
      double bodyAlone,
      double bodyAloneMargin,
      double beginning) {
    static final Similarities STANDARD =
        new Similarities(
            /* label= */ 0.6,
            /* shortLabel= */ 0.5,
            /* labelInDoubt= */ 0.7,
            /* rowInOrder= */ 0.5,
            /* legibleRow= */ 0.7,
            /* rowMargin= */ 0.15,
            /* subject= */ 0.7,
            /* reading= */ 0.7,
            /* body= */ 0.8,
            /* bodyMargin= */ 0.1,
            /* bodyAlone= */ 0.6,
            /* bodyAloneMargin= */ 0.4,
            /* beginning= */ 0.6);
  }
}
