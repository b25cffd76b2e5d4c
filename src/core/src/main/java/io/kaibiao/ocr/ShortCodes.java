package io.kaibiao.ocr;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Doubts short codes of a letter and digits, such as S1. The number engines know no letters and
 * agree on 51, and the text engine may be wrong about a number, so neither of them decides.
 */
final class ShortCodes {

  private static final Pattern NUMBER = Pattern.compile("\\d\\d");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z][A-Za-z0-9]|\\d[A-Za-z]");
  private static final Pattern CODE = Pattern.compile("[A-Z]\\d");

  private final ReadingPolicy policy;

  ShortCodes(ReadingPolicy policy) {
    this.policy = policy;
  }

  /**
   * Returns a doubtful reading of a number that the text engine reads as a code, else null. It is
   * the code, with the digit that the number engine saw: in a column of figures a letter that looks
   * like a digit is read as that digit.
   */
  @Nullable StripReading verdict(AmountVotes heard) {
    StripReading text = heard.text();
    StripReading figure = heard.figure();
    if (text == null
        || figure == null
        || !LETTERS.matcher(StripText.plain(text.text())).matches()) {
      return null;
    }
    String number = StripText.plain(figure.text());
    if (!NUMBER.matcher(number).matches()) {
      return null;
    }
    return heard.texts().stream()
        .map(StripText::plain)
        .filter(code -> CODE.matcher(code).matches() && code.charAt(1) == number.charAt(1))
        .findFirst()
        .map(code -> StripReading.sure(code, policy.differing(), heard.texts()))
        .orElseGet(() -> figure.limited(policy.differing(), heard.texts()));
  }
}
