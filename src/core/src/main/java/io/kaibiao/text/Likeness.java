package io.kaibiao.text;

/** How alike two folded texts are: 1 the same, 0 not a character in common. */
public final class Likeness {

  private Likeness() {}

  /** Compares two texts by the characters that would have to change, as a share of the longer. */
  public static double of(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
  }

  /**
   * Compares the end of a text with a word: what stands before it may be an ordinal that a reader
   * made something else of.
   *
   * @param most how many characters may stand before the word
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
