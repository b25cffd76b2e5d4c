package io.kaibiao.page.font;

/**
 * Limits by which it is decided whether fonts say what they show.
 *
 * @param outlines digits told by their outlines
 * @param gbk codes that are bytes of GBK
 * @param language Chinese told from chance
 * @param emBox plausible em boxes
 * @param weight bold fonts
 */
public record FontTolerances(
    Outlines outlines, Gbk gbk, Language language, EmBox emBox, Weight weight) {

  /** The limits that conversions use. */
  public static final FontTolerances STANDARD =
      new FontTolerances(
          Outlines.STANDARD, Gbk.STANDARD, Language.STANDARD, EmBox.STANDARD, Weight.STANDARD);

  /**
   * Digits told by their outlines. Likelihoods are from 0 to 1. All set by eye on the sample
   * reports.
   *
   * @param wrong minimum number of characters with a wrong outline for a font to be doubtful.
   * @param unlikely likelihood (0–1) of being the named digit below which a single digit makes the
   *     font doubtful.
   * @param flat minimum ratio of width to height of a dash.
   * @param low maximum height of full stops, commas and dashes, as a share of the tallest digit.
   * @param tail minimum depth below the baseline, as a share of the tallest digit, that makes a
   *     comma and not a full stop.
   * @param sameShape maximum mean difference between the measures of two outlines of the same
   *     shape.
   * @param sameHeight maximum difference in height between the font's digits and a letter drawn as
   *     a digit, as a share of the digits' height. Capitals of many fonts are higher, other letters
   *     lower.
   * @param sameAdvance maximum difference between its advance and that of the digits, as a share of
   *     the latter.
   * @param likely minimum likelihood, among the ten digits, of the digit that a letter is drawn as.
   */
  public record Outlines(
      int wrong,
      double unlikely,
      double flat,
      double low,
      double tail,
      double sameShape,
      double sameHeight,
      double sameAdvance,
      double likely) {
    static final Outlines STANDARD =
        new Outlines(
            /* wrong= */ 2,
            /* unlikely= */ 0.05,
            /* flat= */ 1.5,
            /* low= */ 0.5,
            /* tail= */ 0.06,
            /* sameShape= */ 0.005,
            /* sameHeight= */ 0.06,
            /* sameAdvance= */ 0.03,
            /* likely= */ 0.5);
  }

  /**
   * Codes that are bytes of GBK. Set by eye on the sample reports unless said otherwise.
   *
   * @param common minimum share of common characters in Chinese; reports have 0.97 and more.
   * @param languageOfFew the same for fewer neighbours, of which at least two must be known.
   * @param inPairs minimum share of bytes above 0xA0 that stand in pairs if the text is not Latin.
   *     At most half of the pairs may stand between ASCII letters.
   * @param manyPairs minimum number of pairs of bytes from which the encoding of a Latin font is
   *     disbelieved.
   */
  public record Gbk(double common, double languageOfFew, double inPairs, int manyPairs) {
    static final Gbk STANDARD =
        new Gbk(
            /* common= */ 0.8, /* languageOfFew= */ 0.5, /* inPairs= */ 0.8, /* manyPairs= */ 8);
  }

  /**
   * Chinese told from chance by pairs of neighbouring Han characters.
   *
   * @param fewestPairs minimum number of pairs that distinguish language from chance. Set by eye on
   *     the sample reports.
   * @param known minimum share of known pairs in language. Measured on 2026-11-29 over 269 pages
   *     with tables of 90 documents, fiscal and other: 0.40 to 1.00 as printed; with the characters
   *     of a page exchanged at random, 0.27 at most.
   */
  public record Language(int fewestPairs, double known) {
    static final Language STANDARD = new Language(/* fewestPairs= */ 16, /* known= */ 0.3);
  }

  /**
   * Ascent and descent of an em box that a font states, in type sizes. Boxes beyond these limits
   * are not believed, as descriptors of converted fonts are often wrong. All set by eye on the
   * sample reports.
   *
   * @param leastAscent minimum ascent.
   * @param mostAscent maximum ascent.
   * @param lowestDescent lowest descent, which is negative below the baseline.
   */
  public record EmBox(double leastAscent, double mostAscent, double lowestDescent) {
    static final EmBox STANDARD =
        new EmBox(/* leastAscent= */ 0.5, /* mostAscent= */ 1.3, /* lowestDescent= */ -0.6);
  }

  /**
   * Bold fonts, by what their descriptors say.
   *
   * @param bold minimum FontWeight of a bold font; ISO 32000-1, table 122: 400 is usual, 700 bold.
   *     Set by eye on the pages of opendataloader-bench.
   * @param stem minimum StemV of a bold font, in thousandths of the type size. Times-Bold has 139,
   *     Helvetica 88. Set by eye on the sample reports.
   */
  public record Weight(double bold, double stem) {
    static final Weight STANDARD = new Weight(/* bold= */ 600, /* stem= */ 139);
  }
}
