package io.kaibiao.text;

/** The shape of subject codes: 类 has three digits, 款 five, 项 seven. */
public final class SubjectCode {

  /** Number of digits of the code of a 类. */
  public static final int CLASS_DIGITS = 3;

  /** Number of digits that each level below adds. */
  public static final int LEVEL_DIGITS = 2;

  private SubjectCode() {}

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

  /** Returns the code one level up, or an empty text for a 类. */
  public static String parent(String code) {
    return code.length() > CLASS_DIGITS ? code.substring(0, code.length() - LEVEL_DIGITS) : "";
  }
}
