package io.kaibiao.report.table;

/**
 * One of the questions whose answers place a figure in fiscal terms, whatever form it is printed
 * in.
 */
public enum Dimension {
  /** Income, expenditure, balance and the like. */
  FLOW("flow"),
  /** The classification whose subjects name the row or column. */
  CLASSIFICATION("classification"),
  /** The code in that classification, or the name where it has no codes; {@code all} for a sum. */
  SUBJECT("subject"),
  /** Where the money comes from. */
  FUNDS("funds"),
  /** What kind of expenditure it is. */
  NATURE("nature"),
  /** Budgeted, actual, opening, a rate and the like. */
  MEASURE("measure"),
  /** The fiscal year of the figure. */
  PERIOD("period"),
  /** Whose accounts it belongs to: a unit's, a department's, a government's. */
  LEVEL("level");

  private final String id;

  Dimension(String id) {
    this.id = id;
  }

  /** Returns the name used in every output file. */
  public String id() {
    return id;
  }
}
