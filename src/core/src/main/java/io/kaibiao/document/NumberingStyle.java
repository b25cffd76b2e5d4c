package io.kaibiao.document;

import java.util.regex.Pattern;

/**
 * A style of numbering headings and list items.
 *
 * @param id its name in the output
 * @param rank its level from outermost; a style of higher rank is nested in one of lower rank
 * @param use what its lines are
 * @param pattern the number at the beginning of a line
 */
record NumberingStyle(String id, int rank, Use use, Pattern pattern) {

  /** The style of covers' titles. */
  static final String TITLE = "title";

  /** The style of headings without a number. */
  static final String PLAIN = "plain";

  /** The style of headings without a number that only weight or capitals tell from the text. */
  static final String MINOR = "minor";

  /** What the lines of a style are. */
  enum Use {
    /** Always headings. */
    HEADING,
    /** Headings or list items, depending on the text. */
    EITHER,
    /** List items. */
    ITEM
  }
}
