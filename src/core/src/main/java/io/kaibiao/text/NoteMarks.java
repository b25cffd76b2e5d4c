package io.kaibiao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds marks behind a number that refer to a note below the table: raised and ringed digits,
 * asterisks, daggers, and numbers in square brackets or after 注. A number in round brackets is no
 * mark, because it may be a second number of the cell.
 */
final class NoteMarks {

  /** Maximum length of all marks of one number, which also bounds the search. */
  private static final int LONGEST = 24;

  private static final String RAISED_DIGIT = "[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]";

  /** Raised small letters: modifier letters of several blocks of Unicode. */
  private static final String RAISED_LETTER =
      "[\u1D43-\u1D5B\u02B0-\u02B8\u02E1-\u02E3\u2071\u207F]";

  private static final String RINGED = "[\u2460-\u2473\u24EA\u24F5-\u24FE\u2776-\u2793]";

  private static final String NUMBER = "(?:\\d{1,2}|" + RINGED + "|[一二三四五六七八九十]{1,2})";

  private static final String NOTE = "注释?" + NUMBER + "?";

  private static final String MARK =
      "(?:[*#\u203B\u2020\u2021]{1,3}|"
          + RINGED
          + "|\u207D?"
          + RAISED_DIGIT
          + "{1,2}\u207E?|"
          + RAISED_LETTER
          + "|"
          + NOTE
          + "|[(\u3014\u3010\\[]"
          + NOTE
          + "[)\u3015\u3011\\]]|[\u3014\u3010\\[]"
          + NUMBER
          + "[\u3015\u3011\\]])";

  private static final Pattern MARKS = Pattern.compile(MARK + "(?:[,\u3001]?" + MARK + "){0,3}$");

  private static final Pattern RAISED = Pattern.compile("\u207D?" + RAISED_DIGIT + ".*");

  /** The last characters of marks behind a label, one of which is sought before any pattern. */
  private static final String LAST_OF_LABEL =
      "*\uFF0A#\uFF03\u203B\u2020\u2021)\uFF09]\uFF3D\u3015\u3011";

  private static final Pattern BEHIND_LABEL =
      Pattern.compile(
          "(?<=\\p{IsHan})\\s*(?:[*\uFF0A#\uFF03\u203B\u2020\u2021]{1,3}|"
              + RINGED
              + "|[(\uFF08\u3014\u3010\\[\uFF3B]注释?"
              + NUMBER
              + "?[)\uFF09\u3015\u3011\\]\uFF3D])\\s*$");

  private NoteMarks() {}

  /** Returns a printed label without the mark of a note behind its last Chinese character. */
  static String without(String label) {
    if (label.isEmpty()) {
      return label;
    }
    char last = label.charAt(label.length() - 1);
    boolean ringed = last >= '\u2460' && last <= '\u2793';
    if (!ringed && LAST_OF_LABEL.indexOf(last) < 0) {
      return label;
    }
    Matcher mark = BEHIND_LABEL.matcher(label);
    mark.region(Math.max(0, label.length() - LONGEST), label.length());
    mark.useTransparentBounds(true);
    return mark.find() ? label.substring(0, mark.start()) : label;
  }

  /**
   * Returns where the marks at the end of a text begin, or its length if there are none.
   *
   * @param behind the text behind a number, full-width characters folded, without blanks
   */
  static int start(CharSequence behind) {
    Matcher marks = MARKS.matcher(behind);
    marks.region(Math.max(0, behind.length() - LONGEST), behind.length());
    return marks.find() ? marks.start() : behind.length();
  }

  /** Tells whether a text begins with a raised digit, which may be an exponent. */
  static boolean isRaised(CharSequence behind) {
    return RAISED.matcher(behind).matches();
  }
}
