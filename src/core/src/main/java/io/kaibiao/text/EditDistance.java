package io.kaibiao.text;

/** Computes Levenshtein's distance: the number of characters to insert, delete or change. */
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
    int across = b.length();
    int[] row = new int[across + 1];
    for (int j = 0; j <= across; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      char read = a.charAt(i - 1);
      // A position farther from the diagonal than the limit exceeds it, whatever the characters
      // are.
      int from = Math.max(1, i - limit);
      int to = (int) Math.min(across, (long) i + limit);
      int diagonal = row[from - 1];
      row[from - 1] = from == 1 ? i : limit + 1;
      int smallest = from == 1 ? i : limit + 1;
      for (int j = from; j <= to; j++) {
        int changed = diagonal + (read == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
        smallest = Math.min(smallest, row[j]);
      }
      if (smallest > limit) {
        return limit + 1;
      }
    }
    return row[across];
  }
}
