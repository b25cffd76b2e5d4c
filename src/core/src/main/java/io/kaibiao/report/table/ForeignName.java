package io.kaibiao.report.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The names of rows and columns that no form knows: {@code x:} and what is printed. No canonical
 * key begins like that.
 */
public final class ForeignName {

  private static final String PREFIX = "x:";

  /** What stands between the labels or heads of a path, in every output. */
  public static final String PATH = " / ";

  private ForeignName() {}

  /** Returns the row key or column id of a row or column that no form knows. */
  public static String of(String printed) {
    return PREFIX + printed;
  }

  /**
   * Returns the row key or column id of a row or column of a table that no form knows.
   *
   * @param path the printed labels or heads, outermost first; blanks in them are left out
   */
  public static String of(List<String> path) {
    return PREFIX
        + path.stream().map(text -> text.replaceAll("\\s+", "")).collect(Collectors.joining(PATH));
  }

  /** Tells whether a row key or column id belongs to a row or column that no form knows. */
  public static boolean isForeign(String name) {
    return name.startsWith(PREFIX);
  }
}
