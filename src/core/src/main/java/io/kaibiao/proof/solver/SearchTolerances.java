package io.kaibiao.proof.solver;

/**
 * Limits of the search for explanations.
 *
 * @param roundingSteps maximum change of a last decimal that rounding may explain, in units of it.
 *     Set by hand.
 * @param worth value of each equation that a correction makes hold, compared with the correction's
 *     cost. Set by hand.
 * @param mostSteps maximum number of search steps for one component. Set by hand.
 * @param mostChanges maximum number of changed amounts in one explanation. Set by hand.
 * @param tried maximum steps that an equation's tolerance may be wide, on one side, for its sums to
 *     be tried. Set by eye on a text dump that mixes units of 1 and of 10,000 yuan, whose equations
 *     left millions of values.
 */
record SearchTolerances(
    int roundingSteps, double worth, int mostSteps, int mostChanges, int tried) {
  static final SearchTolerances STANDARD =
      new SearchTolerances(
          /* roundingSteps= */ 3,
          /* worth= */ 8,
          /* mostSteps= */ 4000,
          /* mostChanges= */ 12,
          /* tried= */ 10_000);
}
