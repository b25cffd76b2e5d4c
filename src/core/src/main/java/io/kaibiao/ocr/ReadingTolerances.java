package io.kaibiao.ocr;

/**
 * Limits by which strips are prepared for engines and their readings are weighed.
 *
 * @param spacing widely spaced digits
 * @param language words that engines are not sure of
 * @param strips strips of pixels
 */
record ReadingTolerances(Spacing spacing, Language language, Strips strips) {

  /** The limits that conversions use. */
  static final ReadingTolerances STANDARD =
      new ReadingTolerances(Spacing.STANDARD, Language.STANDARD, Strips.STANDARD);

  /**
   * Widely spaced digits. Widths are shares of the height of the line's ink. Set by eye on the
   * sample scans.
   *
   * @param fewest minimum number of letters for a line to count as widely spaced.
   * @param widestLetter maximum width of a digit; Chinese characters are wider.
   * @param narrowest minimum gap; the one before a full-width full stop is narrow.
   * @param usual minimum of the median gap.
   * @param widest maximum gap; gaps between separate numbers are wider.
   * @param closed gap after closing.
   */
  record Spacing(
      int fewest,
      double widestLetter,
      double narrowest,
      double usual,
      double widest,
      double closed) {
    static final Spacing STANDARD =
        new Spacing(
            /* fewest= */ 3,
            /* widestLetter= */ 0.85,
            /* narrowest= */ 0.22,
            /* usual= */ 0.42,
            /* widest= */ 1.3,
            /* closed= */ 0.18);
  }

  /**
   * Words that engines are not sure of. Likelihoods are natural logarithms. Set by hand; the class
   * comment of TextPass says how many words come out right.
   *
   * @param longestWord maximum length of a word, in characters; longer ones are names.
   * @param sign likelihood of a number, a numeral or a sign by itself.
   * @param letter likelihood of a letter of another script.
   * @param alike minimum number of views with the same reading; of readings of fewer views, one in
   *     three was right.
   * @param weight weight of the language's likelihood relative to the engine's.
   * @param length bonus for each character; otherwise short texts would always win.
   * @param runnerUp how much lower the likelihood of the first alternative is assumed to be than
   *     the text's.
   * @param next the same for each further alternative.
   * @param shortest minimum number of Chinese characters for the language to count.
   */
  record Language(
      int longestWord,
      double sign,
      double letter,
      int alike,
      double weight,
      double length,
      double runnerUp,
      double next,
      int shortest) {
    static final Language STANDARD =
        new Language(
            /* longestWord= */ 8,
            /* sign= */ -3,
            /* letter= */ -10,
            /* alike= */ 3,
            /* weight= */ 0.25,
            /* length= */ 4,
            /* runnerUp= */ 1,
            /* next= */ 0.5,
            /* shortest= */ 2);
  }

  /**
   * Strips of pixels and what they show. Set by eye on the sample scans.
   *
   * @param speck minimum difference in grey level of a speck from all but one of its neighbours.
   * @param border white border around a strip, in pixels; engines read letters at the very edge
   *     worse.
   * @param digitsForALetter minimum number of digits for each letter that may stand for a digit.
   */
  record Strips(int speck, int border, int digitsForALetter) {
    static final Strips STANDARD =
        new Strips(/* speck= */ 48, /* border= */ 2, /* digitsForALetter= */ 3);
  }
}
