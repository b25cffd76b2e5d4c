package io.kaibiao.ocr;

import java.util.Optional;

/**
 * How common Chinese words are. Safe for use by many threads; methods may throw a {@link
 * LinkageError} where the dictionary's artifact is missing.
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

  /** Returns how often a word was counted; 0 for what is no known word. */
  int of(String word);

  /** Returns how many words were counted in all. */
  int total();
}
