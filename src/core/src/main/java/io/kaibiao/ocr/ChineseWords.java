package io.kaibiao.ocr;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tests whether a text is a Chinese word. The dictionary is loaded for the first test; without one,
 * no word is known. Safe for use by many threads.
 */
public final class ChineseWords implements Predicate<String> {

  private final Supplier<WordFrequencies> dictionary;
  private volatile @Nullable WordFrequencies words;

  /** Makes a test with a dictionary that is loaded when first needed. */
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
      // The dictionary is optional: without it, a font that yields no known words is compared with
      // pixels.
      words = WordFrequencies.NONE;
      return false;
    }
  }
}
