package io.kaibiao.page.words;

import io.kaibiao.page.Page;
import io.kaibiao.report.place.Box;
import java.util.List;

/**
 * A page of words.
 *
 * @param width its width as shown, in points
 * @param height its height as shown, in points
 * @param words its words
 * @param tables the boxes of the cells of each table that the file marks as one; cells without text
 *     may be missing
 */
public record WordPage(
    double width, double height, List<RecognizedWord> words, List<List<Box>> tables) {
  public WordPage {
    words = List.copyOf(words);
    tables = tables.stream().map(List::copyOf).toList();
  }

  /**
   * Returns it as a page with a text layer.
   *
   * @param number its 1-based number
   */
  public Page page(int number) {
    return new WordGlyphs(this).page(number);
  }
}
