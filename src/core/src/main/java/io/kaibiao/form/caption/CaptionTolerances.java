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
 * @param similarWord minimum similarity (0–1) of a part of a title to a known word of its length,
 *     from which it differs in one character: that of four characters, as shorter words differ in
 *     one from too many others. Set by eye when the step was written (commit e5611e6).
 */
record CaptionTolerances(int mostLines, double sameSize, double titleLeading, double similarWord) {
  static final CaptionTolerances STANDARD =
      new CaptionTolerances(
          /* mostLines= */ 10,
          /* sameSize= */ 0.06,
          /* titleLeading= */ 2.4,
          /* similarWord= */ 0.75);
}
