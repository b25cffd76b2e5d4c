package io.kaibiao.report.table;

/**
 * The names of rows and columns that no form knows: {@code x:} and what is printed. No canonical
 * key begins like that.
 */
public final class ForeignName {

  private static final String PREFIX = "x:";

  private ForeignName() {}

  /** Returns the row key or column id of a row or column that no form knows. */
  public static String of(String printed) {
    return PREFIX + printed;
  }

  /** Tells whether a row key or column id belongs to a row or column that no form knows. */
  public static boolean isForeign(String name) {
    return name.startsWith(PREFIX);
  }
}
