package io.kaibiao.document;

import java.util.regex.Pattern;

/**
 * A way of numbering headings and items.
 *
 * @param id its name in the output
 * @param rank its place from outside to inside; a style of a higher rank lies inside a lower one
 * @param use what its lines are
 * @param pattern the number at the beginning of a line
 */
record NumberingStyle(String id, int rank, Use use, Pattern pattern) {

  /** The style of covers' titles. */
  static final String TITLE = "title";

  /** The style of headings without a number. */
  static final String PLAIN = "plain";

  /** What the lines of a style are. */
  enum Use {
    /** Headings, however they stand. */
    HEADING,
    /** Headings or items of a list: the text decides. */
    EITHER,
    /** Items of a list. */
    ITEM
  }
}
