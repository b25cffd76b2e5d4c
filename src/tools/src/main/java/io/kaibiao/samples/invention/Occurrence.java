package io.kaibiao.samples.invention;

import java.util.List;

/**
 * A word where it is printed.
 *
 * @param kind what it is
 * @param word its Chinese characters that are to be others
 * @param characters what shows each of them; more than one where it is printed over itself
 */
record Occurrence(Kind kind, String word, List<List<ShownCharacter>> characters) {
  Occurrence {
    characters = characters.stream().map(List::copyOf).toList();
  }

  enum Kind {
    TITLE,
    NUMBER,
    HEAD
  }
}
