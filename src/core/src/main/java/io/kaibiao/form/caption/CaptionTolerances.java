package io.kaibiao.form.caption;

/**
 * Limits by which the lines around a table are read. Distances are in multiples of the type size.
 *
 * @param mostLines maximum number of lines above a table that are searched. Set by eye on the
 *     sample reports.
 * @param sameSize maximum relative difference in type size between lines of one title. Set by eye
 *     on the sample reports.
 * @param titleLeading maximum distance between lines of one title, in multiples of the type size.
 *     Set by eye on the sample reports.
 */
record CaptionTolerances(int mostLines, double sameSize, double titleLeading) {
  static final CaptionTolerances STANDARD =
      new CaptionTolerances(/* mostLines= */ 10, /* sameSize= */ 0.06, /* titleLeading= */ 2.4);
}
