package io.kaibiao.form.catalogue;

/**
 * Limits by which words are compared with those of the catalogue and covers are told from other
 * pages.
 *
 * @param words words of the catalogue
 * @param cover the cover of a report
 */
public record CatalogueTolerances(Words words, Cover cover) {

  /** The limits that conversions use. */
  public static final CatalogueTolerances STANDARD =
      new CatalogueTolerances(Words.STANDARD, Cover.STANDARD);

  /**
   * Words that are compared with those of the catalogue. Lengths are in folded characters. All set
   * by eye on the sample reports.
   *
   * @param longestTitle maximum length of a title, in folded characters.
   * @param longestNumber maximum length of a line that holds only a form number or a year, in
   *     folded characters.
   * @param longestOrdinal maximum length of an ordinal such as 二十八 with misread characters.
   * @param shortestName minimum length of a name after a comma; shorter ones occur in other texts.
   * @param shortestCut minimum length (exclusive) of what remains of a header that its cell cuts
   *     off.
   */
  public record Words(
      int longestTitle, int longestNumber, int longestOrdinal, int shortestName, int shortestCut) {
    static final Words STANDARD =
        new Words(
            /* longestTitle= */ 48,
            /* longestNumber= */ 14,
            /* longestOrdinal= */ 4,
            /* shortestName= */ 3,
            /* shortestCut= */ 3);
  }

  /**
   * The cover of a report. All set by eye on the sample reports.
   *
   * @param mostText maximum number of characters on a cover.
   * @param titleSize minimum type size of a title's line, as a share of the largest type size on
   *     the cover.
   */
  public record Cover(int mostText, double titleSize) {
    static final Cover STANDARD = new Cover(/* mostText= */ 240, /* titleSize= */ 0.8);
  }
}
