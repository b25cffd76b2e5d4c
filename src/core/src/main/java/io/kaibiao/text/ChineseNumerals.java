package io.kaibiao.text;

/** The numerals of printed ordinals, dates and years, and their numbers. */
public final class ChineseNumerals {

  /** The numerals of 1 to 9, in their order. */
  public static final String DIGITS = "一二三四五六七八九";

  /** The numerals that ordinals and days are written with. */
  public static final String UP_TO_TEN = DIGITS + "十";

  /** The numerals that a label may begin with. */
  public static final String UP_TO_HUNDRED = UP_TO_TEN + "百";

  /** Every numeral. */
  public static final String ALL = UP_TO_HUNDRED + "千万零〇";

  /** The base of the numerals. */
  private static final int TEN = 10;

  private ChineseNumerals() {}

  /** Returns the number from 1 to 9 of a numeral, or 0 if it is none of these. */
  public static int digit(char numeral) {
    return DIGITS.indexOf(numeral) + 1;
  }

  /** Returns the number from 1 to 99 of some numerals. */
  public static int number(String numerals) {
    int ten = numerals.indexOf('十');
    if (ten < 0) {
      return digit(numerals.charAt(0));
    }
    int tens = ten == 0 ? 1 : digit(numerals.charAt(0));
    int ones = ten + 1 < numerals.length() ? digit(numerals.charAt(ten + 1)) : 0;
    return TEN * tens + ones;
  }

  /** Returns the numerals of a number from 0 to 99; empty for 0. */
  public static String of(int number) {
    int tens = number / TEN;
    int ones = number % TEN;
    String ten = tens == 0 ? "" : (tens == 1 ? "" : "" + DIGITS.charAt(tens - 1)) + "十";
    return ones == 0 ? ten : ten + DIGITS.charAt(ones - 1);
  }
}
