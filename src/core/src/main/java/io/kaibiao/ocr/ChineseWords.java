package io.kaibiao.ocr;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is a Chinese word. The dictionary is asked for with the first word; where it is
 * missing, no word is known. Safe for use by many threads.
 */
public final class ChineseWords implements Predicate<String> {

  private final Supplier<WordFrequencies> dictionary;
  private volatile @Nullable WordFrequencies words;

  /** Asks a dictionary, which is gotten when the first word is asked for. */
  public ChineseWords(Supplier<WordFrequencies> dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public boolean test(String word) {
    WordFrequencies known = words;
    if (known == null) {
      known = dictionary.get();
      words = known;
    }
    try {
      return known.of(word) > 0;
    } catch (LinkageError e) {
      // The dictionary is optional: a font whose texts are no known language is held against
      // pixels.
      words = WordFrequencies.NONE;
      return false;
    }
  }
}
