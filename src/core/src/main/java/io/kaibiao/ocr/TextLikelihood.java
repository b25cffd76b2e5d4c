package io.kaibiao.ocr;

import io.kaibiao.text.ChineseNumerals;
import java.util.Arrays;

/**
 * Computes the likelihood of a text as Chinese: the product of the frequencies of its words, split
 * so that it is greatest. Immutable and safe for use by many threads.
 */
final class TextLikelihood {

  /** Maximum length of a word, in characters; longer ones are names. */
  private static final int LONGEST = 8;

  /** Logarithm of the likelihood of a number, a numeral or a sign by itself. */
  private static final double SIGN = -3;

  /** Logarithm of the likelihood of a letter of another script. */
  private static final double LETTER = -10;

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
      int longest = Math.min(text.length(), from + LONGEST);
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
      return LETTER;
    }
    if (single && (!isChinese(word) || ChineseNumerals.ALL.contains(word))) {
      return SIGN;
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
