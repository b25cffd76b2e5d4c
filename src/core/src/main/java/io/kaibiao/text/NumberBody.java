package io.kaibiao.text;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The digits and separators of one number, with the decimal point identified and the positions of
 * the thousands separators checked.
 *
 * @param value the number without its sign; its scale is the number of decimals printed
 */
record NumberBody(BigDecimal value) {

  /**
   * Maximum number of digits of an amount. A longer one is an identifier. The limit also bounds the
   * cost of a malicious cell.
   */
  private static final int MOST_DIGITS = 30;

  /**
   * Returns the number that a body represents.
   *
   * @param printed ASCII digits, commas and points only
   * @param repairs receives the rules that were needed
   * @return the number, or null if there is no digit or more digits than an amount can have
   */
  static @Nullable NumberBody of(CharSequence printed, Set<NumberRepair> repairs) {
    String body = trimmed(printed, repairs);
    int digits = 0;
    int points = 0;
    int last = -1;
    int separators = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '.' || c == ',') {
        separators++;
        last = i;
        points += c == '.' ? 1 : 0;
      } else {
        digits++;
      }
    }
    if (digits == 0 || digits > MOST_DIGITS) {
      return null;
    }
    if (separators == 0) {
      return decimal(body, body.length(), repairs);
    }
    int decimals = body.length() - last - 1;
    boolean lastIsPoint = body.charAt(last) == '.';
    // Thousands have three digits, so a comma before the last one or two digits must be the point.
    boolean commaForPoint = !lastIsPoint && decimals < 3;
    if (points > (lastIsPoint ? 1 : 0) || commaForPoint) {
      repairs.add(NumberRepair.ODD_SEPARATOR);
    }
    int whole = lastIsPoint || commaForPoint ? last : body.length();
    if (!grouped(body, whole)) {
      repairs.add(NumberRepair.ODD_GROUPING);
    }
    return decimal(body, whole, repairs);
  }

  /** Removes separators that have no digit on one side, and all but the last of a run. */
  private static String trimmed(CharSequence printed, Set<NumberRepair> repairs) {
    int end = printed.length();
    while (end > 0 && !NumberScan.isDigit(printed.charAt(end - 1))) {
      end--;
      repairs.add(
          printed.charAt(end) == '.' ? NumberRepair.BARE_POINT : NumberRepair.ODD_SEPARATOR);
    }
    StringBuilder body = new StringBuilder(end + 1);
    for (int i = 0; i < end; i++) {
      char c = printed.charAt(i);
      boolean separator = !NumberScan.isDigit(c);
      if (separator && !NumberScan.isDigit(printed.charAt(i + 1))) {
        repairs.add(NumberRepair.ODD_SEPARATOR);
      } else if (separator && body.isEmpty() && c == '.') {
        repairs.add(NumberRepair.BARE_POINT);
        body.append("0.");
      } else if (separator && body.isEmpty()) {
        repairs.add(NumberRepair.ODD_SEPARATOR);
      } else {
        body.append(c);
      }
    }
    return body.toString();
  }

  /** Tells whether the separators before {@code end} divide the digits into thousands. */
  private static boolean grouped(String body, int end) {
    int run = 0;
    boolean first = true;
    for (int i = 0; i < end; i++) {
      if (NumberScan.isDigit(body.charAt(i))) {
        run++;
      } else {
        if (first ? run > 3 : run != 3) {
          return false;
        }
        first = false;
        run = 0;
      }
    }
    return first || run == 3;
  }

  private static NumberBody decimal(String body, int whole, Set<NumberRepair> repairs) {
    StringBuilder plain = new StringBuilder(body.length());
    for (int i = 0; i < whole; i++) {
      if (NumberScan.isDigit(body.charAt(i))) {
        plain.append(body.charAt(i));
      }
    }
    if (plain.length() > 1 && plain.charAt(0) == '0') {
      repairs.add(NumberRepair.LEADING_ZERO);
    }
    if (whole < body.length()) {
      plain.append('.').append(body, whole + 1, body.length());
    }
    return new NumberBody(new BigDecimal(plain.toString()));
  }
}
