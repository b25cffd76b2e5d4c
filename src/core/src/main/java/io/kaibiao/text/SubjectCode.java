package io.kaibiao.text;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shape of subject codes: 类 has three digits, 款 five, 项 seven. */
public final class SubjectCode {

  /** Number of digits of the code of a 类. */
  public static final int CLASS_DIGITS = 3;

  /** Number of digits that each level below adds. */
  public static final int LEVEL_DIGITS = 2;

  /** Characters of a level in brackets. */
  private static final int MARK_LENGTH = 3;

  private static final Pattern LEVEL_MARK = Pattern.compile("[（(][类款项][)）]");

  private SubjectCode() {}

  /**
   * Returns the longest code that a code begins with among those that are printed; empty if none
   * is.
   *
   * @param printed tells whether a code is printed
   */
  public static Optional<String> parent(String code, Predicate<String> printed) {
    for (int digits = code.length() - LEVEL_DIGITS;
        digits >= CLASS_DIGITS;
        digits -= LEVEL_DIGITS) {
      String parent = code.substring(0, digits);
      if (printed.test(parent)) {
        return Optional.of(parent);
      }
    }
    return Optional.empty();
  }

  /** Tells whether a text is a whole code and nothing else. */
  public static boolean isCode(String text) {
    String folded = Folding.fold(text);
    return digits(folded).length() == folded.length() && isComplete(folded);
  }

  /** Tells whether a text is a whole code with a name behind it. */
  public static boolean isCodeAndName(String text) {
    String folded = Folding.fold(text);
    String digits = digits(folded);
    int at = folded.indexOf(digits) + digits.length();
    while (at < folded.length() && ")-_.:,".indexOf(folded.charAt(at)) >= 0) {
      at++;
    }
    return isComplete(digits)
        && at < folded.length()
        && Character.isIdeographic(folded.charAt(at))
        && folded.charAt(at) != '年';
  }

  /** Tells whether digits have the length of a code. */
  public static boolean isComplete(String digits) {
    return digits.length() == CLASS_DIGITS
        || digits.length() == CLASS_DIGITS + LEVEL_DIGITS
        || digits.length() == CLASS_DIGITS + 2 * LEVEL_DIGITS;
  }

  /** Returns the digits that a folded text begins with, brackets around them left out. */
  public static String digits(String folded) {
    int from = 0;
    while (from < folded.length() && "[(".indexOf(folded.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < folded.length() && folded.charAt(to) >= '0' && folded.charAt(to) <= '9') {
      to++;
    }
    return folded.substring(from, to);
  }

  /** Returns what the level of a code is called: 类, 款 or 项. */
  public static String levelName(String code) {
    return switch (code.length()) {
      case CLASS_DIGITS -> "类";
      case CLASS_DIGITS + LEVEL_DIGITS -> "款";
      default -> "项";
    };
  }

  /** Returns a pattern of the level in brackets that texts print behind a name: （类）. */
  public static Pattern levelMark() {
    return LEVEL_MARK;
  }

  /** Returns a folded label without its level, as in 教育支出(类). */
  public static String withoutLevel(String label) {
    Matcher mark = LEVEL_MARK.matcher(label);
    int at = Math.max(0, label.length() - MARK_LENGTH);
    return mark.find(at) && mark.end() == label.length() ? label.substring(0, mark.start()) : label;
  }

  /** Returns the code one level up, or an empty text for a 类. */
  public static String parent(String code) {
    return code.length() > CLASS_DIGITS ? code.substring(0, code.length() - LEVEL_DIGITS) : "";
  }
}
