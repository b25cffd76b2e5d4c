package io.kaibiao.page.trust;

/**
 * Limits by which a text layer is compared with the pixels of its pages. Numbers are counts unless
 * said otherwise, shares from 0 to 1.
 *
 * @param survey how far a document is searched for a table that can be judged
 * @param texts texts that are compared with pixels
 * @param words words by which a font is judged
 * @param figures numbers that are compared with pixels
 */
record TrustTolerances(Survey survey, Texts texts, Words words, Figures figures) {

  /** The limits that conversions use. */
  static final TrustTolerances STANDARD =
      new TrustTolerances(Survey.STANDARD, Texts.STANDARD, Words.STANDARD, Figures.STANDARD);

  /**
   * How far a document is searched for a table that can be judged.
   *
   * @param pages number of first pages that are searched, after cover and contents. Set by eye on
   *     the sample reports.
   * @param tableRulings least number of rulings of a page with a table. Set by eye on the sample
   *     reports.
   */
  record Survey(int pages, int tableRulings) {
    static final Survey STANDARD = new Survey(/* pages= */ 24, /* tableRulings= */ 8);
  }

  /**
   * Texts that are compared with pixels. All set by eye on the sample reports.
   *
   * @param telling least number of Han characters in a text that can be judged.
   * @param fewest least number of such texts for a page to be judged.
   * @param strips number of strips that are read.
   * @param longest greatest length of the text of a strip, in characters.
   */
  record Texts(int telling, int fewest, int strips, int longest) {
    static final Texts STANDARD =
        new Texts(/* telling= */ 3, /* fewest= */ 10, /* strips= */ 8, /* longest= */ 14);
  }

  /**
   * Words by which a font is judged.
   *
   * @param fewest least number of texts on a page for a font to be judged. Set by eye on the sample
   *     reports.
   * @param fewestPairs least number of pairs of Han characters that distinguish language from
   *     chance. Set by eye on the sample reports.
   * @param language least share of known pairs in language. Measured on 2026-11-29 over 269 pages
   *     with tables of 90 documents, fiscal and other: 0.40 to 1.00 as printed; with the characters
   *     of a page exchanged at random, 0.27 at most.
   */
  record Words(int fewest, int fewestPairs, double language) {
    static final Words STANDARD =
        new Words(/* fewest= */ 8, /* fewestPairs= */ 16, /* language= */ 0.3);
  }

  /**
   * Numbers that are compared with pixels. All set by eye on the sample reports.
   *
   * @param fewest least number of characters of a number within other text.
   * @param strips most numbers that are read for each font.
   * @param enough number of unreadable numbers after which a doubt is dropped.
   * @param contradicted ratio of contradicting to agreeing characters from which a font is
   *     distrusted.
   */
  record Figures(int fewest, int strips, int enough, int contradicted) {
    static final Figures STANDARD =
        new Figures(/* fewest= */ 2, /* strips= */ 12, /* enough= */ 6, /* contradicted= */ 3);
  }
}
