package io.kaibiao.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /** From this length on more characters may be misread. */
  private static final int LONG = 9;

  private static final int OF_SHORT = 1;
  private static final int OF_LONG = 2;

  /** At the index of a text's length, the words whose length leaves them within its edits. */
  private final List<ClosestMatch<String>> ofLength;

  /** The characters of all words; each other one that was read is one edit at least. */
  private final BitSet characters = new BitSet();

  /** Makes a finder over folded words. */
  public NearestWord(Collection<String> vocabulary) {
    vocabulary.forEach(word -> word.chars().forEach(characters::set));
    int longest = vocabulary.stream().mapToInt(String::length).max().orElse(0);
    this.ofLength =
        IntStream.rangeClosed(0, longest + OF_LONG)
            .mapToObj(read -> vocabulary.stream().filter(word -> mayBe(word, read)).toList())
            .map(words -> new ClosestMatch<>(words, MatchLimits.atLeast(0)))
            .toList();
  }

  /** Returns the word that a folded text is a misreading of, if there is exactly one such. */
  public Optional<String> of(String folded) {
    List<String> nearest = all(folded);
    return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
  }

  /** Returns the words of the fewest edits to a folded text, none if these are too many. */
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
    return read >= SHORTEST && Math.abs(word.length() - read) <= mostEdits(read);
  }

  private static int mostEdits(int read) {
    return read >= LONG ? OF_LONG : OF_SHORT;
  }

  private static double similarity(String folded, String word) {
    int limit = mostEdits(folded.length());
    int edits = EditDistance.of(word, folded, limit);
    return edits > limit ? 0 : 1 - (double) edits / folded.length();
  }
}
