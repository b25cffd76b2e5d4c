package io.kaibiao.ocr;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Doubts short codes of a letter and digits, such as S1. The number engines know no letters and
 * agree on 51, and the text engine may be wrong about a number, so neither of them decides.
 */
final class ShortCodes {

  private static final Pattern NUMBER = Pattern.compile("\\d\\d");
  private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]|\\d[A-Za-z]");

  private final ReadingPolicy policy;

  ShortCodes(ReadingPolicy policy) {
    this.policy = policy;
  }

  /** Returns a doubtful reading of a number that the text engine reads as a code, else null. */
  @Nullable StripReading verdict(AmountVotes heard) {
    StripReading text = heard.text();
    StripReading figure = heard.figure();
    if (text == null
        || figure == null
        || !NUMBER.matcher(StripText.plain(figure.text())).matches()) {
      return null;
    }
    return CODE.matcher(StripText.plain(text.text())).matches()
        ? figure.limited(policy.differing(), heard.texts())
        : null;
  }
}
