package io.kaibiao.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Returns the word of a closed vocabulary that a slightly misread text stands for: the only one
 * within an edit distance that depends on its length. Immutable.
 */
public final class NearestWord {

  /** Minimum length of a word; shorter ones differ in one character from too many others. */
  private static final int SHORTEST = 4;

  /** Minimum length of a word in which two characters may differ. */
  private static final int LONG = 9;

  private final List<String> vocabulary;

  /** Makes a finder over folded words. */
  public NearestWord(Collection<String> vocabulary) {
    this.vocabulary = vocabulary.stream().filter(w -> w.length() >= SHORTEST - 1).toList();
  }

  /** Returns the word that a folded text must be, if there is exactly one such. */
  public Optional<String> of(String folded) {
    List<String> nearest = all(folded);
    return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
  }

  /** Returns the words that a folded text may be: those of the least distance that is allowed. */
  public List<String> all(String folded) {
    if (folded.length() < SHORTEST) {
      return List.of();
    }
    int limit = folded.length() >= LONG ? 2 : 1;
    List<String> nearest = new ArrayList<>();
    int least = limit + 1;
    for (String word : vocabulary) {
      if (Math.abs(word.length() - folded.length()) > limit) {
        continue;
      }
      int distance = distance(word, folded, Math.min(limit, least));
      if (distance < least) {
        least = distance;
        nearest.clear();
      }
      if (distance == least && distance <= limit && !nearest.contains(word)) {
        nearest.add(word);
      }
    }
    return nearest;
  }

  /** Returns Levenshtein's distance, or a number above {@code limit} if it exceeds that. */
  private static int distance(String a, String b, int limit) {
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
