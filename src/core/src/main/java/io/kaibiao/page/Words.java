package io.kaibiao.page;

/**
 * Tells known words from others. A text layer in which no table has a known word may say something
 * else than its pages show. Safe for use by many threads.
 */
@FunctionalInterface
public interface Words {

  /** Tells whether a printed text is a word that tables of reports have in their heads. */
  boolean knows(String text);

  /**
   * Tells whether two characters stand next to each other in names that tables of reports have, or
   * are a common word.
   *
   * @param pair two Han characters
   */
  default boolean knowsPair(String pair) {
    return false;
  }

  /** Tells whether a printed text is one that tables of reports have in their heads or rows. */
  default boolean knowsLabel(String text) {
    return knows(text);
  }
}
