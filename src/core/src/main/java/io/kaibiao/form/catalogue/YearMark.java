package io.kaibiao.form.catalogue;

/**
 * Marks that stand among the folded headers of a column, for the year that its printed headers name
 * (folding takes the year itself out). No printed header begins like a mark. A pattern that names
 * no mark fits no column that has one.
 */
public final class YearMark {

  private static final String SIGN = "#";

  /** The year before the table's. */
  public static final String PRIOR = SIGN + "prior";

  /** Any other year than the table's. */
  public static final String OTHER = SIGN + "other";

  private YearMark() {}

  /** Tells whether a folded header is a mark. */
  public static boolean isMark(String head) {
    return head.startsWith(SIGN);
  }
}
