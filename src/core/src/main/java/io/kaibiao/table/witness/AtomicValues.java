package io.kaibiao.table.witness;

import java.util.regex.Pattern;

/**
 * Texts that are one value, as the cells of a table hold them and running text does not: numbers
 * with a currency, a unit, a percent sign or a mark of a note, ranges, dates, dashes, ticks.
 */
final class AtomicValues {

  private static final String SIGN = "[-+−–—±<>≤≥~≈*†‡§(（\\[]{0,3}";
  private static final String CURRENCY = "(?:US\\$|HK\\$|[$€£¥￥])?";
  private static final String DIGITS = "(?:\\d{1,3}(?:[,，  ]\\d{3})+(?:[.．·]\\d+)?|\\d*[.．·]?\\d+)";

  /** A unit or a magnitude: few letters, a percent sign, raised figures. */
  private static final String UNIT = "(?: ?[%％‰°]| ?[\\p{L}µ²³/]{1,4}\\.?)?";

  private static final String MARK = "[)）\\]*†‡§#¹²³ᵃ-ᵿ]{0,3}(?: ?\\(\\d\\))?";
  private static final String NUMBER = SIGN + CURRENCY + SIGN + DIGITS + UNIT + MARK;

  private static final Pattern VALUE =
      Pattern.compile(
          NUMBER
              + "(?: ?(?:[-–—−~/:×±]|to) ?"
              + NUMBER
              + ")?(?: ?[(（\\[]"
              + NUMBER
              + "(?: ?[-–—−,~] ?"
              + NUMBER
              + ")?[)）\\]]"
              + MARK
              + ")?");

  /** A sign in place of a value: dashes, marks of notes, ticks, circles; nothing known. */
  private static final Pattern IN_PLACE =
      Pattern.compile(
          "[-－–—―─−]{1,4}|[*†‡§#…]{1,5}|[√✓✔✗✘×○●◯□■☑☐]|[OX]|\\([A-Z]\\)|[Nn]/?[Aa]\\.?|\\.{2,3}");

  private AtomicValues() {}

  /** Tells whether a text is one value and nothing else. */
  static boolean is(String text) {
    return text.length() <= MOST
        && (VALUE.matcher(text).matches() || IN_PLACE.matcher(text).matches());
  }

  /** A longer text is no single value; also bounds the work of the patterns. */
  private static final int MOST = 40;
}
