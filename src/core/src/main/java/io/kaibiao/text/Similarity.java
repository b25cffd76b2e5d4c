package io.kaibiao.text;

/**
 * Computes the similarity of two texts, from 0 to 1: 1 less the number of characters to insert,
 * delete or change (Levenshtein), as a share of the longer text's length. 1 means equal; 0 means
 * that no character is at the position of an equal one. Two empty texts are equal. Callers fold
 * texts first if width, case or spaces do not matter.
 */
public final class Similarity {

  private Similarity() {}

  /** Returns the similarity of two texts. */
  public static double of(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) EditDistance.of(a, b) / longer;
  }

  /**
   * Returns the greatest similarity of a word to a text without its first characters, which may be
   * a misread ordinal.
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
}
