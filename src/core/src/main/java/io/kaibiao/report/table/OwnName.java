package io.kaibiao.report.table;

/**
 * The names that users give to columns and rows of the catalogue's forms that the catalogue does
 * not have. No name of the catalogue begins like that.
 */
public final class OwnName {

  /** What every such name begins with. */
  public static final String PREFIX = "u_";

  private OwnName() {}

  /** Tells whether a row key or column id is one that a user made. */
  public static boolean isOwn(String name) {
    return name.startsWith(PREFIX);
  }
}
