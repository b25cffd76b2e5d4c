package io.kaibiao.table;

import java.util.List;

/** 栏次: the numbers that count the columns of a form, {@code 1 2 3} or {@code 1 2 3=1+2}. */
public final class Ordinals {

  /** No form has more columns than this. */
  private static final int MOST = 60;

  /** So many numbers in their places are no chance. */
  private static final int SURELY = 4;

  /** Fewer numbers that count up may be figures. */
  private static final int FEWEST = 3;

  /** What readers make of one or two digits is no longer. */
  private static final int LONGEST_SIGN = 2;

  /** One in so many may be misread. */
  private static final int FEW = 5;

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
    return value > 0 && value <= MOST;
  }

  private static boolean isFormula(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || "=+-*/()".indexOf(c) >= 0);
  }

  public static int value(String text) {
    int end = text.indexOf('=');
    return Integer.parseInt(end < 0 ? text : text.substring(0, end));
  }

  /**
   * Tells whether most of some texts count up by one, those that a reader got wrong among them.
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
   * Tells whether the texts of a row count up from one, but for the one in five that a reader got
   * wrong: so many that it can be no row of figures.
   *
   * @param texts the texts of the row, from left to right
   */
  public static boolean nearlyCount(List<String> texts) {
    int right = 0;
    for (int i = 0; i < texts.size(); i++) {
      right += isOrdinal(texts.get(i)) && value(texts.get(i)) == i + 1 ? 1 : 0;
    }
    return right >= SURELY && right + Math.max(1, texts.size() / FEW) >= texts.size();
  }

  /**
   * Tells whether the texts of a row that was read from pixels count up from one: readers make
   * signs of single digits, so that up to half of them may be no numbers, if they are as short.
   *
   * @param texts the texts of the row, from left to right
   */
  public static boolean dimlyCount(List<String> texts) {
    return dimlyCount(texts, FEWEST);
  }

  /**
   * Tells the same of a row with its blank cells: single digits that are small and pale may not
   * have been seen at all.
   *
   * @param texts the texts of all cells of the row, from left to right
   */
  public static boolean partlySeenCount(List<String> texts) {
    return dimlyCount(texts, SURELY);
  }

  private static boolean dimlyCount(List<String> texts, int fewest) {
    int right = 0;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (isOrdinal(text) && value(text) == i + 1) {
        right++;
      } else if (isOrdinal(text) || text.length() > LONGEST_SIGN) {
        return false;
      }
    }
    return right >= fewest && right * 2 > texts.size();
  }

  /** Tells whether numbers count up by one. */
  public static boolean isCount(List<Integer> values) {
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i) != values.get(i - 1) + 1) {
        return false;
      }
    }
    return !values.isEmpty() && values.get(0) <= 2;
  }
}
