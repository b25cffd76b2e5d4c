package io.kaibiao.page.words;

import io.kaibiao.page.Frame;
import io.kaibiao.page.script.Script;
import io.kaibiao.report.place.Box;
import java.util.Map;
import java.util.TreeMap;

/**
 * How large the type of a word is for the height of its box. Some programs give boxes tight around
 * the ink, others boxes as high as lines; the widths of most words of a page tell which.
 *
 * @param wide type sizes for each height of a box with a Chinese character
 * @param narrow the same for one of digits and Latin letters
 */
record WordTypeSize(double wide, double narrow) {

  /** The ratio of a box tight around Chinese characters, 0.92 high, for a page without words. */
  private static final double TIGHT_WIDE = 1.09;

  /** The ratio of a box tight around digits, 0.72 high. */
  private static final double TIGHT_NARROW = 1.39;

  /** Least ratio: fonts whose lines are 1.6 type sizes high. */
  private static final double LEAST = 0.6;

  /** Returns the ratios of a page. */
  static WordTypeSize of(WordPage page) {
    TreeMap<Double, Integer> wide = new TreeMap<>();
    TreeMap<Double, Integer> narrow = new TreeMap<>();
    for (RecognizedWord word : page.words()) {
      int letters = word.text().codePointCount(0, word.text().length());
      Box box = new Frame(word.turn(), page.width(), page.height()).toReading(word.box());
      if (letters > 1 && box.height() > 0) {
        double ratio = box.width() / WordGlyphs.width(word.text()) / box.height();
        (isWide(word.text()) ? wide : narrow).merge(ratio, letters, Integer::sum);
      }
    }
    return new WordTypeSize(median(wide, TIGHT_WIDE), median(narrow, TIGHT_NARROW));
  }

  private static boolean isWide(String text) {
    return text.codePoints().anyMatch(Script::isWide);
  }

  /** Returns the ratio of most letters, at most that of a tight box. */
  private static double median(TreeMap<Double, Integer> letters, double tight) {
    long half = letters.values().stream().mapToLong(Integer::longValue).sum() / 2;
    for (Map.Entry<Double, Integer> entry : letters.entrySet()) {
      half -= entry.getValue();
      if (half < 0) {
        return Math.max(LEAST, Math.min(tight, entry.getKey()));
      }
    }
    return tight;
  }

  /** Returns the type size of a word in a box of a height, in the same unit. */
  double size(String text, double height) {
    return height * (isWide(text) ? wide : narrow);
  }
}
