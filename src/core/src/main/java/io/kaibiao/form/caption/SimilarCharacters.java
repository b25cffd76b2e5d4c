package io.kaibiao.form.caption;

import io.kaibiao.resource.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * Chinese characters of similar shape, which readers of pixels take for each other: those of titles
 * and what they are taken for. Immutable.
 *
 * @param groups characters that are similar to each other
 */
record SimilarCharacters(List<String> groups) {
  SimilarCharacters {
    groups = List.copyOf(groups);
  }

  static SimilarCharacters load() {
    return new SimilarCharacters(
        Resource.text(SimilarCharacters.class, "similar-characters.txt").lines().toList());
  }

  /** Returns the characters that one may be taken for. */
  List<Character> to(char character) {
    List<Character> others = new ArrayList<>();
    for (String group : groups) {
      if (group.indexOf(character) >= 0) {
        group.chars().filter(c -> c != character).forEach(c -> others.add((char) c));
      }
    }
    return others;
  }
}
