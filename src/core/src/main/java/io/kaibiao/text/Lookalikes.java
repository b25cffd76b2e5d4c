package io.kaibiao.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guesses the number meant by characters that OCR made of broken digits: brackets of a 0 that fell
 * apart, letters of similar shape. The guess is always doubtful; people and sums check it.
 * Stateless, and so safe for use by many threads.
 */
public final class Lookalikes {

  /** A 0 whose top and bottom are lost. */
  private static final Pattern TWO_HALVES = Pattern.compile("[(\\[{<][)\\]}>]");

  /** Characters read instead of digits, in narrow faces and without serifs too. */
  private static final Map<Character, Character> DIGITS =
      Map.ofEntries(
          Map.entry('O', '0'),
          Map.entry('o', '0'),
          Map.entry('Q', '0'),
          Map.entry('D', '0'),
          Map.entry('U', '0'),
          Map.entry('l', '1'),
          Map.entry('I', '1'),
          Map.entry('i', '1'),
          Map.entry('|', '1'),
          Map.entry('!', '1'),
          Map.entry('Z', '2'),
          Map.entry('z', '2'),
          Map.entry('S', '5'),
          Map.entry('s', '5'),
          Map.entry('$', '5'),
          Map.entry('b', '6'),
          Map.entry('G', '6'),
          Map.entry('B', '8'),
          Map.entry('g', '9'),
          Map.entry('q', '9'));

  private static final String POINTS = ",.;:\u3001\u3002\u00B7'";

  /** Number of decimals of amounts. */
  private static final int DECIMALS = 2;

  private Lookalikes() {}

  /**
   * Returns the number that a text resembles, in plain digits.
   *
   * @param text a text that the number grammar does not accept
   * @return empty if hardly any of its characters look like digits
   */
  public static Optional<String> figure(String text) {
    String whole = TWO_HALVES.matcher(Folding.fold(text)).replaceAll("0");
    StringBuilder digits = new StringBuilder();
    int point = -1;
    int other = 0;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      char digit = DIGITS.getOrDefault(c, c);
      if (digit >= '0' && digit <= '9') {
        digits.append(digit);
      } else if (POINTS.indexOf(c) >= 0) {
        point = digits.length();
      } else {
        other++;
      }
    }
    boolean whollyDigits = digits.length() > other && digits.length() > 0;
    if (!whollyDigits || point == 0) {
      return Optional.empty();
    }
    boolean decimals = point > 0 && digits.length() - point == DECIMALS;
    return Optional.of(decimals ? digits.insert(point, '.').toString() : digits.toString());
  }
}
