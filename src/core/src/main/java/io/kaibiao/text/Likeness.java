package io.kaibiao.text;

/** Returns the similarity of two folded texts, from 0 (no character in common) to 1 (equal). */
public final class Likeness {

  private Likeness() {}

  /** Returns 1 minus the edit distance as a share of the longer text. */
  public static double of(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
  }

  /**
   * Compares the end of a text with a word; a misread ordinal may stand before it.
   *
   * @param most maximum number of characters before the word
   */
  public static double ofEnd(String text, String word, int most) {
    double best = 0;
    for (int cut = 0; cut <= Math.min(most, text.length() - 1); cut++) {
      best = Math.max(best, of(text.substring(cut), word));
    }
    return best;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
