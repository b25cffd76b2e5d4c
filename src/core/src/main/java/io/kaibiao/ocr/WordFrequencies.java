package io.kaibiao.ocr;

import java.util.Optional;

/**
 * Frequencies of Chinese words. Safe for use by many threads. Methods may throw a {@link
 * LinkageError} if the dictionary's artifact is missing.
 */
public interface WordFrequencies {

  /** Knows no word. */
  WordFrequencies NONE =
      new WordFrequencies() {
        @Override
        public int of(String word) {
          return 0;
        }

        @Override
        public int total() {
          return 1;
        }
      };

  /** Returns the words of the engines on the class path, or {@link #NONE}. */
  static WordFrequencies installed() {
    Optional<EngineProvider> provider = EngineProvider.installed();
    return provider.isPresent() ? provider.get().words() : NONE;
  }

  /** Returns the number of occurrences of a word; 0 for an unknown word. */
  int of(String word);

  /** Returns the number of all words counted. */
  int total();
}
