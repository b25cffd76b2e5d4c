package io.kaibiao.text;

/**
 * Levenshtein's distance: how many characters to insert, delete or change. The only one there is.
 */
final class EditDistance {

  private EditDistance() {}

  /** Returns the distance of two texts, from 0 to the length of the longer. */
  static int of(String a, String b) {
    return of(a, b, Integer.MAX_VALUE - 1);
  }

  /**
   * Returns the distance of two texts, or some number above a limit as soon as it is clear that the
   * distance is above that limit.
   */
  static int of(String a, String b, int limit) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int smallest = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
        smallest = Math.min(smallest, row[j]);
      }
      if (smallest > limit) {
        return limit + 1;
      }
    }
    return row[b.length()];
  }
}
