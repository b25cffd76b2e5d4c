package io.kaibiao.form.catalogue;

/**
 * Limits by which words are compared with those of the catalogue. Lengths are in folded characters.
 * All set by eye on the sample reports.
 *
 * @param longestTitle maximum length of a title, in folded characters.
 * @param longestNumber maximum length of a line that holds only a form number or a year, in folded
 *     characters.
 * @param longestOrdinal maximum length of an ordinal such as 二十八 with misread characters.
 * @param shortestName minimum length of a name after a comma; shorter ones occur in other texts.
 * @param shortestCut minimum length (exclusive) of what remains of a header that its cell cuts off.
 */
record CatalogueTolerances(
    int longestTitle, int longestNumber, int longestOrdinal, int shortestName, int shortestCut) {
  /** The limits that conversions use. */
  static final CatalogueTolerances STANDARD =
      new CatalogueTolerances(
          /* longestTitle= */ 48,
          /* longestNumber= */ 14,
          /* longestOrdinal= */ 4,
          /* shortestName= */ 3,
          /* shortestCut= */ 3);
}
