package io.kaibiao.document.profile;

/**
 * Confidences (0–1) in what a report says of itself. Estimates.
 *
 * @param cover confidence in what stands on the cover
 * @param table in what stands at a table
 * @param runningHead in what page headers and footers say
 * @param heading in what headings say
 * @param fileName in what the name of the file says
 * @param contradicted factor on the confidence for each kind of place that disagrees.
 * @param surest maximum confidence.
 * @param unfounded confidence in a value that no place supports.
 */
record ProfileTolerances(
    double cover,
    double table,
    double runningHead,
    double heading,
    double fileName,
    double contradicted,
    double surest,
    double unfounded) {
  /** The limits that conversions use. */
  static final ProfileTolerances STANDARD =
      new ProfileTolerances(
          /* cover= */ 0.9,
          /* table= */ 0.85,
          /* runningHead= */ 0.8,
          /* heading= */ 0.7,
          /* fileName= */ 0.6,
          /* contradicted= */ 0.7,
          /* surest= */ 0.99,
          /* unfounded= */ 0.4);
}
