package io.kaibiao.samples.invention;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.resource.Resource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the catalogue, which no invented word may equal or contain. */
final class KnownWords {

  private static final List<String> FILES =
      List.of(
          "forms.json",
          "heads.json",
          "furniture.json",
          "subjects-functional.csv",
          "subjects-economic.csv",
          "subjects-income.csv");

  private static final Pattern WORD = Pattern.compile("\\p{IsIdeographic}+");

  private final Set<String> words = new HashSet<>();
  private final int longest;

  KnownWords() {
    for (String file : FILES) {
      WORD.matcher(Resource.text(Catalogue.class, file))
          .results()
          .forEach(found -> words.add(found.group()));
    }
    longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Tells whether a word is in the catalogue, or contains a catalogue word of two or more
   * characters.
   */
  boolean knows(String word) {
    if (words.contains(word)) {
      return true;
    }
    for (int from = 0; from < word.length(); from++) {
      for (int to = from + 2; to <= Math.min(word.length(), from + longest); to++) {
        if (words.contains(word.substring(from, to))) {
          return true;
        }
      }
    }
    return false;
  }
}
