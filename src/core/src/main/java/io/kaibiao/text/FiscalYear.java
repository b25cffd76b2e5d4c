package io.kaibiao.text;

import java.util.OptionalInt;

/** Finds and removes fiscal years in folded texts. */
public final class FiscalYear {

  private FiscalYear() {}

  /** Returns the first fiscal year in a folded text. */
  public static OptionalInt first(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (yearEnd(folded, i) >= 0) {
        int year = 0;
        for (int k = i; k < i + 4; k++) {
          year = year * 10 + digit(folded.charAt(k));
        }
        return OptionalInt.of(year);
      }
    }
    return OptionalInt.empty();
  }

  /** Removes fiscal years (2023年度, 2023年, 二〇二三年度, 2023) from a folded text. */
  public static String without(String folded) {
    StringBuilder out = null;
    int kept = 0;
    for (int i = 0; i < folded.length(); i++) {
      int end = yearEnd(folded, i);
      if (end < 0) {
        continue;
      }
      if (out == null) {
        out = new StringBuilder(folded.length());
      }
      out.append(folded, kept, i);
      kept = end;
      i = end - 1;
    }
    if (out == null) {
      return folded;
    }
    String rest = out.append(folded, kept, folded.length()).toString().replace("()", "");
    return rest.equals(folded) ? rest : without(rest);
  }

  /** Returns the end of the year that begins at a position, or -1. */
  private static int yearEnd(String s, int start) {
    if (start + 4 > s.length()) {
      return -1;
    }
    boolean arabic = true;
    for (int i = start; i < start + 4; i++) {
      if (digit(s.charAt(i)) < 0) {
        return -1;
      }
      arabic &= isDigit(s.charAt(i));
    }
    if (digit(s.charAt(start)) != 2
        || digit(s.charAt(start + 1)) != 0
        || (start > 0 && isPartOfNumber(s.charAt(start - 1)))) {
      return -1;
    }
    int end = start + 4;
    if (end < s.length() && s.charAt(end) == '年') {
      if (end + 1 < s.length() && isOneOf(s.charAt(end + 1), "初末终")) {
        return end; // 2023年末结转 keeps its 年末
      }
      end++;
      return end < s.length() && s.charAt(end) == '度' ? end + 1 : end;
    }
    return arabic && (end == s.length() || !isPartOfNumber(s.charAt(end))) ? end : -1;
  }

  private static int digit(char c) {
    if (isDigit(c)) {
      return c - '0';
    }
    return switch (c) {
      case '〇', '○', '零', 'o' -> 0;
      default -> {
        int digit = ChineseNumerals.digit(c);
        yield digit > 0 ? digit : -1;
      }
    };
  }

  private static boolean isPartOfNumber(char c) {
    return isDigit(c) || isOneOf(c, ".,-%/~");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOneOf(char c, String characters) {
    return characters.indexOf(c) >= 0;
  }
}
