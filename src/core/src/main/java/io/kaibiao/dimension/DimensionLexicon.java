package io.kaibiao.dimension;

import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that say where a figure stands. A text is read from left to right, at each place the
 * longest word that the lexicon knows, so that 一般公共预算 says nothing of 预算. Immutable and safe for
 * use by many threads.
 */
final class DimensionLexicon {

  /** The value of a dimension that a total has. */
  static final String ALL = "all";

  /** Stands where a word makes the value one that no single value tells. */
  static final String UNTOLD = "?";

  private final Map<String, List<Word>> words;
  private final Set<String> silent;
  private final Map<Dimension, Map<String, Set<String>>> narrower;
  private final List<String> totals;
  private final Map<Character, Integer> longestByFirst;

  /**
   * Makes a lexicon.
   *
   * @param words what each folded word says
   * @param silent folded words that say nothing, though shorter ones in them would
   * @param narrower the parts of each value, for each dimension
   * @param totals the words for a total
   */
  DimensionLexicon(
      Map<String, List<Word>> words,
      Set<String> silent,
      Map<Dimension, Map<String, Set<String>>> narrower,
      List<String> totals) {
    this.words = Map.copyOf(words);
    this.silent = Set.copyOf(silent);
    this.narrower = Map.copyOf(narrower);
    this.totals = List.copyOf(totals);
    Map<Character, Integer> most = new HashMap<>();
    Stream.concat(words.keySet().stream(), silent.stream())
        .forEach(word -> most.merge(word.charAt(0), word.length(), Math::max));
    longestByFirst = Map.copyOf(most);
  }

  /**
   * Returns what a text says. Where its words contradict each other, nothing is said of that
   * dimension.
   *
   * @param folded the text as {@link io.kaibiao.text.Folding} gives it
   */
  Dimensions said(String folded, WordPlace place, Publisher publisher) {
    Map<Dimension, List<String>> found = new EnumMap<>(Dimension.class);
    int i = 0;
    while (i < folded.length()) {
      int length = matched(folded, i, place, publisher);
      for (Word word : words.getOrDefault(folded.substring(i, i + length), List.of())) {
        if (word.isSaid(place, publisher)) {
          found.computeIfAbsent(word.dimension(), d -> new ArrayList<>()).add(word.value());
        }
      }
      i += Math.max(1, length);
    }
    Dimensions said = Dimensions.NONE;
    for (Map.Entry<Dimension, List<String>> entry : found.entrySet()) {
      said = said.with(entry.getKey(), one(entry.getKey(), entry.getValue()));
    }
    return said;
  }

  /** Returns the length of the longest word that begins at an index; 0 for none. */
  private int matched(String text, int from, WordPlace place, Publisher publisher) {
    int longestHere = longestByFirst.getOrDefault(text.charAt(from), 0);
    for (int length = Math.min(longestHere, text.length() - from); length > 0; length--) {
      String word = text.substring(from, from + length);
      if (silent.contains(word)
          || words.getOrDefault(word, List.of()).stream()
              .anyMatch(w -> w.isSaid(place, publisher))) {
        return length;
      }
    }
    return 0;
  }

  /** Returns the narrowest of several values, empty where two contradict each other. */
  private String one(Dimension dimension, List<String> values) {
    String narrowest = values.get(0);
    for (String value : values) {
      if (isWithin(dimension, value, narrowest)) {
        narrowest = value;
      } else if (!isWithin(dimension, narrowest, value)) {
        return "";
      }
    }
    return narrowest;
  }

  /** Tells whether a value is another one or a part of it. */
  boolean isWithin(Dimension dimension, String value, String whole) {
    return value.equals(whole)
        || whole.equals(ALL)
        || narrower.getOrDefault(dimension, Map.of()).getOrDefault(whole, Set.of()).contains(value);
  }

  /** Tells whether a folded text speaks of a total. */
  boolean isTotal(String folded) {
    return totals.stream().anyMatch(folded::contains);
  }
}
