package io.kaibiao.table;

import java.util.List;

/**
 * Recognizes the row that numbers the columns of a form (栏次): {@code 1 2 3} or {@code 1 2 3=1+2}.
 */
public final class Ordinals {

  private static final AssemblyTolerances.Counts LIMITS = AssemblyTolerances.STANDARD.counts();

  private Ordinals() {}

  /** Tells whether a text can be an ordinal: a small whole number, alone or with its formula. */
  public static boolean isOrdinal(String text) {
    int end = text.indexOf('=');
    String number = end < 0 ? text : text.substring(0, end);
    if (number.isEmpty() || number.length() > 2 || (end >= 0 && !isFormula(text.substring(end)))) {
      return false;
    }
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    int value = Integer.parseInt(number);
    return value > 0 && value <= LIMITS.most();
  }

  private static boolean isFormula(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || "=+-*/()".indexOf(c) >= 0);
  }

  public static int value(String text) {
    int end = text.indexOf('=');
    return Integer.parseInt(end < 0 ? text : text.substring(0, end));
  }

  /**
   * Tells whether most texts are numbers increasing by one, allowing for misread ones.
   *
   * @param texts the texts beside 栏次, from left to right
   */
  public static boolean mostlyCount(List<String> texts) {
    int best = 0;
    for (int first = 1; first <= 2; first++) {
      int right = 0;
      for (int i = 0; i < texts.size(); i++) {
        right += isOrdinal(texts.get(i)) && value(texts.get(i)) == first + i ? 1 : 0;
      }
      best = Math.max(best, right);
    }
    return best * 2 > texts.size();
  }

  /**
   * Tells whether the texts of a row count up from one, with at most one in five misread, and are
   * too many to be a row of amounts.
   *
   * @param texts the texts of the row, from left to right
   */
  public static boolean nearlyCount(List<String> texts) {
    int right = 0;
    for (int i = 0; i < texts.size(); i++) {
      right += isOrdinal(texts.get(i)) && value(texts.get(i)) == i + 1 ? 1 : 0;
    }
    return right >= LIMITS.surely()
        && right + Math.max(1, texts.size() / LIMITS.few()) >= texts.size();
  }

  /**
   * Tells whether the texts of a row from pixels count up from one. OCR often misreads single
   * digits, so up to half of the texts may be something else of the same length.
   *
   * @param texts the texts of the row, from left to right
   */
  public static boolean dimlyCount(List<String> texts) {
    return dimlyCount(texts, LIMITS.fewest());
  }

  /**
   * Like {@link #dimlyCount}, but blank cells count as misread: small pale digits may not have been
   * seen.
   *
   * @param texts the texts of all cells of the row, from left to right
   */
  public static boolean partlySeenCount(List<String> texts) {
    return dimlyCount(texts, LIMITS.surely());
  }

  private static boolean dimlyCount(List<String> texts, int fewest) {
    int right = 0;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (isOrdinal(text) && value(text) == i + 1) {
        right++;
      } else if (isOrdinal(text) || text.length() > LIMITS.longestSign()) {
        return false;
      }
    }
    return right >= fewest && right * 2 > texts.size();
  }

  /** Tells whether numbers increase by one. */
  public static boolean isCount(List<Integer> values) {
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i) != values.get(i - 1) + 1) {
        return false;
      }
    }
    return !values.isEmpty() && values.get(0) <= 2;
  }
}
