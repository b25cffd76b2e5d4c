package io.kaibiao.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the word of a large vocabulary of short words of which a text is a misreading, by the
 * number of misread characters and not by their share. It is a {@link ClosestMatch} whose measure
 * is 1 less the edits per character that was read, and 0 if there are more edits than the length
 * allows. A catalogue has so many words that a share of the longer word's length would prefer a
 * longer word to a shorter one at the same number of edits. Immutable and safe for use by many
 * threads.
 */
public final class NearestWord {

  private static final WordTolerances LIMITS = WordTolerances.STANDARD;

  /** For each length of a text, the words whose length is within its edits. */
  private final List<ClosestMatch<String>> ofLength;

  /** The characters of all words. Any other character that was read is at least one edit. */
  private final BitSet characters = new BitSet();

  /** Makes a finder over folded words. */
  public NearestWord(Collection<String> vocabulary) {
    vocabulary.forEach(word -> word.chars().forEach(characters::set));
    int longest = vocabulary.stream().mapToInt(String::length).max().orElse(0);
    this.ofLength =
        IntStream.rangeClosed(0, longest + LIMITS.ofLong())
            .mapToObj(read -> vocabulary.stream().filter(word -> mayBe(word, read)).toList())
            .map(words -> new ClosestMatch<>(words, MatchLimits.atLeast(0)))
            .toList();
  }

  /** Returns the word of which a folded text is a misreading, if there is exactly one. */
  public Optional<String> of(String folded) {
    List<String> nearest = all(folded);
    return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
  }

  /** Returns the words with the fewest edits to a folded text, or none if these are too many. */
  public List<String> all(String folded) {
    return folded.length() < ofLength.size() && strange(folded) <= mostEdits(folded.length())
        ? ofLength.get(folded.length()).ranked(word -> similarity(folded, word)).nearest()
        : List.of();
  }

  private int strange(String folded) {
    int strange = 0;
    for (int i = 0; i < folded.length(); i++) {
      strange += characters.get(folded.charAt(i)) ? 0 : 1;
    }
    return strange;
  }

  private static boolean mayBe(String word, int read) {
    return read >= LIMITS.shortest() && Math.abs(word.length() - read) <= mostEdits(read);
  }

  private static int mostEdits(int read) {
    return read >= LIMITS.longWord() ? LIMITS.ofLong() : LIMITS.ofShort();
  }

  private static double similarity(String folded, String word) {
    int limit = mostEdits(folded.length());
    int edits = EditDistance.of(word, folded, limit);
    return edits > limit ? 0 : 1 - (double) edits / folded.length();
  }
}
