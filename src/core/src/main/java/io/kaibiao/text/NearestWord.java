package io.kaibiao.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the word of a large vocabulary of short words that a misread one is, by the number of
 * misread characters rather than by their share: a {@link ClosestMatch} whose measure is 1 less the
 * edits for each character that was read, 0 where there are more edits than the length allows. The
 * words of a whole catalogue are so many that a share of the longer word would prefer a longer word
 * to a shorter one at the same number of edits. Immutable and safe for use by many threads.
 */
public final class NearestWord {

  /** Words shorter than this many characters differ in one from too many others. */
  private static final int SHORTEST = 4;

  /** From this length on two characters may be misread, below it one. */
  private static final int LONG = 9;

  private final ClosestMatch<String> vocabulary;

  /** Makes a finder over folded words. */
  public NearestWord(Collection<String> vocabulary) {
    this.vocabulary =
        new ClosestMatch<>(
            vocabulary.stream().filter(word -> word.length() >= SHORTEST - 1).toList(),
            MatchLimits.atLeast(0));
  }

  /** Returns the word that a folded text is a misreading of, if there is exactly one such. */
  public Optional<String> of(String folded) {
    List<String> nearest = all(folded);
    return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
  }

  /** Returns the words of the fewest edits to a folded text, none if these are too many. */
  public List<String> all(String folded) {
    return folded.length() < SHORTEST
        ? List.of()
        : vocabulary.ranked(word -> similarity(folded, word)).nearest();
  }

  private static double similarity(String folded, String word) {
    int limit = folded.length() >= LONG ? 2 : 1;
    if (Math.abs(word.length() - folded.length()) > limit) {
      return 0;
    }
    int edits = EditDistance.of(word, folded, limit);
    return edits > limit ? 0 : 1 - (double) edits / folded.length();
  }
}
