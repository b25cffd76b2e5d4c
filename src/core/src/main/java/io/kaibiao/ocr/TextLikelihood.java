package io.kaibiao.ocr;

import io.kaibiao.text.ChineseNumerals;
import java.util.Arrays;

/**
 * Computes the likelihood of a text as Chinese: the product of the frequencies of its words, split
 * so that it is greatest. Immutable and safe for use by many threads.
 */
final class TextLikelihood {

  private static final ReadingTolerances.Language LIMITS = ReadingTolerances.STANDARD.language();

  private final WordFrequencies words;

  TextLikelihood(WordFrequencies words) {
    this.words = words;
  }

  /** Returns the natural logarithm of a text's likelihood. */
  double likelihood(String text) {
    double total = Math.log(words.total());
    double[] best = new double[text.length() + 1];
    Arrays.fill(best, 1, best.length, Double.NEGATIVE_INFINITY);
    for (int from = 0; from < text.length(); from++) {
      int longest = Math.min(text.length(), from + LIMITS.longestWord());
      for (int to = from + 1; to <= longest; to++) {
        double likely = best[from] + word(text.substring(from, to), total);
        best[to] = Math.max(best[to], likely);
      }
    }
    return best[text.length()];
  }

  /** Returns the likelihood of a word. A character that is no word counts as the rarest one. */
  private double word(String word, double total) {
    boolean single = word.length() == 1;
    if (single && Character.isAlphabetic(word.charAt(0)) && !isChinese(word)) {
      return LIMITS.letter();
    }
    if (single && (!isChinese(word) || ChineseNumerals.ALL.contains(word))) {
      return LIMITS.sign();
    }
    int frequency = words.of(word);
    if (frequency > 0) {
      return Math.log(frequency) - total;
    }
    return single ? -total : Double.NEGATIVE_INFINITY;
  }

  private static boolean isChinese(String word) {
    return Character.isIdeographic(word.charAt(0));
  }
}
