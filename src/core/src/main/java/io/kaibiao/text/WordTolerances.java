package io.kaibiao.text;

/**
 * How many characters of a word may be misread. Lengths are in characters. All set by eye on the
 * sample reports.
 *
 * @param shortest minimum length of a word. Shorter ones differ in one character from too many
 *     others.
 * @param longWord minimum length at which more characters may be misread.
 * @param ofShort maximum number of misread characters in a shorter word.
 * @param ofLong maximum number of misread characters in a longer word.
 */
record WordTolerances(int shortest, int longWord, int ofShort, int ofLong) {
  /** The limits that conversions use. */
  static final WordTolerances STANDARD =
      new WordTolerances(/* shortest= */ 4, /* longWord= */ 9, /* ofShort= */ 1, /* ofLong= */ 2);
}
