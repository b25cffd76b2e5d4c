package io.kaibiao.evaluationform.catalogue;

import io.kaibiao.text.ChineseNumerals;
import io.kaibiao.text.Folding;

/** Normalizes the labels of performance evaluation forms for comparison. */
public final class LabelText {

  private static final String COUNTERS = "0123456789" + ChineseNumerals.UP_TO_TEN;

  private LabelText() {}

  /**
   * Returns a folded label without additions of publishers: ordinal, colon and everything in
   * brackets (units, weights, formulas), as in {@code 得分（20分*执行率）}.
   */
  public static String plain(String printed) {
    String folded = Folding.fold(printed);
    StringBuilder out = new StringBuilder(folded.length());
    int depth = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        out.append(c);
      }
    }
    String bare = Folding.bare(withoutColon(out.toString()));
    return bare.isEmpty() ? folded : bare;
  }

  /** Returns a plain label without its trailing number, as in {@code 年度目标1}. */
  static String uncounted(String plain) {
    int end = plain.length();
    while (end > 1 && COUNTERS.indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return plain.substring(0, end);
  }

  /**
   * Returns the points in a label's brackets, as in {@code 年度目标1（30分）}; empty if there are none.
   */
  public static String points(String printed) {
    String folded = Folding.fold(printed);
    int end = folded.indexOf("分)");
    int start = end < 0 ? -1 : folded.lastIndexOf('(', end);
    String inner = start < 0 ? "" : folded.substring(start + 1, end);
    return inner.matches("\\d{1,3}(\\.\\d+)?") ? inner : "";
  }

  private static String withoutColon(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == ';')) {
      end--;
    }
    return text.substring(0, end);
  }
}
