package io.kaibiao.ocr;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides dates, ranges and codes whose digits are parted by dashes. The number engines know a dash
 * as a sign in front of a number only: inside they leave it out or take it for a full stop or a
 * blank, and a stroke for a 1. The text engine knows it, so its reading counts, and the others
 * confirm its digits.
 */
final class DashedNumbers {

  private static final String DASH = "[-~\\u2010-\\u2015\\u2212\\u2500]";

  /** Digits, perhaps with full stops or slashes, with at least one dash between two of them. */
  private static final Pattern DASHED =
      Pattern.compile("\\(?\\d[\\d./]*(?: ?" + DASH + "{1,2} ?\\d[\\d./]*)+\\)?");

  /** Digits with strokes between them, as of dates. */
  private static final Pattern STROKED = Pattern.compile("\\d{1,4}(?:/\\d{1,4}){1,3}");

  /** A code of capital letters, a dash and digits. */
  private static final Pattern LETTERED =
      Pattern.compile("[A-Z]{1,4}" + DASH + "\\d+(?:" + DASH + "\\d+)*");

  private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private static final ReadingTolerances.Strips LIMITS = ReadingTolerances.STANDARD.strips();

  private final ReadingPolicy policy;

  DashedNumbers(ReadingPolicy policy) {
    this.policy = policy;
  }

  /** Returns whether a text is such a number, up to a few letters that may stand for digits. */
  static boolean mayBe(String text) {
    String plain = StripText.plain(text);
    long letters = LETTER.matcher(plain).results().count();
    return letters * LIMITS.digitsForALetter() <= digits(plain).length()
        && DASHED.matcher(LETTER.matcher(plain).replaceAll("0")).matches();
  }

  /** Returns the reading of a strip, or null if its text is no such number. */
  @Nullable StripReading verdict(AmountVotes heard) {
    StripReading text = heard.text();
    if (text == null) {
      return null;
    }
    String plain = StripText.plain(text.text());
    if (LETTERED.matcher(plain).matches()) {
      return StripReading.sure(plain, text.confidence(), heard.texts());
    }
    List<StripReading> others =
        Stream.of(heard.figure(), heard.confirmer()).filter(Objects::nonNull).toList();
    boolean stroked = STROKED.matcher(plain).matches();
    if (!stroked && !DASHED.matcher(plain).matches()) {
      String corrected = corrected(plain, others);
      return corrected == null ? null : StripReading.sure(corrected, policy.odd(), heard.texts());
    }
    if (others.isEmpty()) {
      return StripReading.sure(plain, policy.alone(), heard.texts());
    }
    boolean alike = others.stream().allMatch(o -> isAlike(digits(o.text()), plain));
    double sure = text.confidence() >= policy.nearlySure() ? policy.secondView() : policy.odd();
    return StripReading.sure(plain, alike ? sure : policy.differing(), heard.texts());
  }

  /**
   * Returns a text in which letters stand for digits with the digits that both number engines read,
   * or null if they read other ones.
   */
  private static @Nullable String corrected(String plain, List<StripReading> others) {
    if (others.size() < 2 || !mayBe(plain)) {
      return null;
    }
    String shape = LETTER.matcher(plain).replaceAll("0");
    String digits = digits(others.get(0).text());
    if (!digits.equals(digits(others.get(1).text())) || digits.length() != digits(shape).length()) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean digit = Character.isDigit(shape.charAt(i));
      if (digit && Character.isDigit(c) && c != digits.charAt(at)) {
        return null;
      }
      out.append(digit ? digits.charAt(at++) : c);
    }
    return out.toString();
  }

  /** Tells whether digits are those of a text; a stroke may have been read as 1 or left out. */
  private static boolean isAlike(String digits, String plain) {
    return digits.equals(digits(plain)) || digits.equals(digits(plain.replace('/', '1')));
  }

  private static String digits(String text) {
    return NO_DIGIT.matcher(text).replaceAll("");
  }
}
