package io.kaibiao.page.script;

/**
 * Knows the words of tables in reports. If no table of a text layer contains a known word, the
 * layer may differ from the displayed pages. Safe for use by many threads.
 */
@FunctionalInterface
public interface Words {

  /** Tells whether a printed text is a word that occurs in the headers of tables in reports. */
  boolean knows(String text);

  /**
   * Tells whether two characters are adjacent in names that occur in tables of reports, or are a
   * common word.
   *
   * @param pair two Han characters
   */
  default boolean knowsPair(String pair) {
    return false;
  }

  /**
   * Tells whether two characters are adjacent in names that occur in tables of reports, without a
   * look at other words.
   *
   * @param pair two Han characters
   */
  default boolean isPairOfForms(String pair) {
    return false;
  }

  /** Tells whether a printed text occurs in the headers or rows of tables in reports. */
  default boolean knowsLabel(String text) {
    return knows(text);
  }
}
