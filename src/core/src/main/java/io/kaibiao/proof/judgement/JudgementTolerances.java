package io.kaibiao.proof.judgement;

/**
 * Limits and confidences of the decision on each cell. Confidences and shares are from 0 to 1.
 *
 * @param confidences confidences of cells
 * @param support equations that support amounts
 * @param finerFigures amounts with more decimals
 */
record JudgementTolerances(Confidences confidences, Support support, FinerFigures finerFigures) {

  /** The limits that conversions use. */
  static final JudgementTolerances STANDARD =
      new JudgementTolerances(Confidences.STANDARD, Support.STANDARD, FinerFigures.STANDARD);

  /**
   * Confidence of a cell after the decision; docs/proof.md says how often it is right.
   *
   * @param proved confidence of an amount that identities prove. Set by hand.
   * @param repaired confidence of a value changed by the identities. Set by hand.
   * @param provedShare confidence of a percentage that the amounts of its row confirm. Set by hand.
   */
  record Confidences(double proved, double repaired, double provedShare) {
    static final Confidences STANDARD =
        new Confidences(/* proved= */ 0.999, /* repaired= */ 0.99, /* provedShare= */ 0.99);
  }

  /**
   * Equations that support amounts.
   *
   * @param several minimum number of nonzero amounts in an exact sum for it to be no coincidence.
   *     Set by eye on the sample reports.
   */
  record Support(int several) {
    static final Support STANDARD = new Support(/* several= */ 3);
  }

  /**
   * Amounts with more decimals than the rest of their column.
   *
   * @param fewest minimum number of amounts of a column with equal decimals that one can differ
   *     from. Set by eye on the sample reports.
   * @param share minimum share of a column's amounts with equal decimals for it to be printed so.
   *     Set by eye on the sample reports.
   * @param fewestDecimals minimum number of decimals of a column. A digit behind a whole number
   *     leaves it whole, and scores or counts may well be whole but for one. Set by eye on the
   *     sample reports.
   * @param mostDecimals maximum number of decimals of an amount. Set by eye on the sample reports.
   */
  record FinerFigures(int fewest, double share, int fewestDecimals, int mostDecimals) {
    static final FinerFigures STANDARD =
        new FinerFigures(
            /* fewest= */ 5, /* share= */ 0.85, /* fewestDecimals= */ 1, /* mostDecimals= */ 6);
  }
}
