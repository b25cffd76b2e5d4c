package io.kaibiao.evaluationform;

/**
 * Limits by which evaluation forms are recognised and read. Lengths are in characters.
 *
 * @param longestTitle maximum length of a title, in folded characters. Set by eye on the sample
 *     reports.
 * @param longestId maximum length of the identifier that is made from a label. Set by eye on the
 *     sample reports.
 * @param shortestGoal least length of a goal's text that stands beside its header; labels are
 *     shorter. Set by eye on dumps of reports.
 * @param mostOdd maximum share of a record's cells that may be out of place; an estimate.
 * @param proved confidence of a confirmed text. Set by eye on the sample reports.
 */
record RecordTolerances(
    int longestTitle, int longestId, int shortestGoal, double mostOdd, double proved) {
  static final RecordTolerances STANDARD =
      new RecordTolerances(
          /* longestTitle= */ 60,
          /* longestId= */ 24,
          /* shortestGoal= */ 10,
          /* mostOdd= */ 0.2,
          /* proved= */ 0.99);
}
