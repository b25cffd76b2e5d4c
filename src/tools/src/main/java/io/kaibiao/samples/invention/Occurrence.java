package io.kaibiao.samples.invention;

import java.util.List;

/**
 * A word where it is printed.
 *
 * @param kind its kind
 * @param word its Chinese characters that are to be replaced
 * @param characters the shown characters for each of them; more than one if it is printed over
 *     itself
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
