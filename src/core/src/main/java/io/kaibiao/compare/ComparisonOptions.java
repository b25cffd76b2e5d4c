package io.kaibiao.compare;

/**
 * What figures of two reports have in common to be compared, beside their other dimensions.
 *
 * @param years which years
 * @param bodies whose figures
 */
public record ComparisonOptions(Years years, Bodies bodies) {

  /** Which years are compared. */
  public enum Years {
    /**
     * A year with the same year: what a report says of last year is compared with what last year's
     * report says of it.
     */
    SAME,
    /** The year of a report with that of the other, the years before with each other, and so on. */
    EACH_OWN
  }

  /** Whose figures are compared. */
  public enum Bodies {
    /**
     * Those of one body and level. What a report does not say anywhere is not asked of the other.
     */
    SAME,
    /**
     * Those of any two bodies, a unit's with its department's. The levels of a government are held
     * apart all the same.
     */
    ANY
  }

  /** The same years of the same bodies. */
  public static final ComparisonOptions DEFAULT = new ComparisonOptions(Years.SAME, Bodies.SAME);

  /** Returns these options for other years. */
  public ComparisonOptions withYears(Years other) {
    return new ComparisonOptions(other, bodies);
  }

  /** Returns these options for other bodies. */
  public ComparisonOptions withBodies(Bodies other) {
    return new ComparisonOptions(years, other);
  }
}
