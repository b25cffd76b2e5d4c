package io.kaibiao.proof.identities;

/**
 * Limits by which it is decided how the amounts of a table are rounded and which rules it follows.
 * Numbers are counts unless said otherwise.
 *
 * @param printed decimals of a table
 * @param rounding rounding to whole 元
 * @param sums sums that show a rule
 */
record IdentityTolerances(Printed printed, Rounding rounding, Sums sums) {

  /** The limits that conversions use. */
  static final IdentityTolerances STANDARD =
      new IdentityTolerances(Printed.STANDARD, Rounding.STANDARD, Sums.STANDARD);

  /**
   * How many decimals the amounts of a table are printed with.
   *
   * @param most maximum number of decimals. Set by eye on the sample reports.
   * @param share minimum share of a table's amounts with a number of decimals for it to count as
   *     printed so. Set by eye on the sample reports.
   * @param fewest minimum number of amounts with a number of decimals for it to count as printed
   *     so. Set by eye on the sample reports.
   * @param uniform minimum share of a table's amounts with equal decimals for all to be printed
   *     alike. Set by eye on the sample reports.
   * @param uniformFewest minimum number of amounts in a table to decide that. Set by eye on the
   *     sample reports.
   */
  record Printed(int most, double share, int fewest, double uniform, int uniformFewest) {
    static final Printed STANDARD =
        new Printed(
            /* most= */ 6,
            /* share= */ 0.1,
            /* fewest= */ 3,
            /* uniform= */ 0.9,
            /* uniformFewest= */ 10);
  }

  /**
   * Whether amounts were rounded to whole 元 before they were added.
   *
   * @param fewest minimum number of sums that differ by no more than rounding for whole 元 to count
   *     as rounded. Set by eye on the sample reports.
   * @param share one sum in so many differs at least if amounts are rounded. Set by eye on the
   *     sample reports.
   * @param addends minimum number of nonzero amounts in a sum that is counted. Set by eye on the
   *     sample reports.
   */
  record Rounding(int fewest, int share, int addends) {
    static final Rounding STANDARD =
        new Rounding(/* fewest= */ 2, /* share= */ 6, /* addends= */ 3);
  }

  /**
   * Whether a report follows a rule.
   *
   * @param conclusive minimum number of nonzero amounts in a sum for its holding to show that the
   *     rule is followed. Set by eye on the sample reports.
   */
  record Sums(int conclusive) {
    static final Sums STANDARD = new Sums(/* conclusive= */ 3);
  }
}
