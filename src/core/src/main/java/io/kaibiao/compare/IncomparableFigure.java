package io.kaibiao.compare;

import io.kaibiao.report.table.Dimensions;

/**
 * A figure that can't be compared, as too little is said of where it stands.
 *
 * @param side which report has it
 * @param figure the figure
 * @param dimensions what is said
 * @param reason what is missing
 */
public record IncomparableFigure(
    Side side, ComparedFigure figure, Dimensions dimensions, Reason reason) {

  /** One of the two reports. */
  public enum Side {
    /** The first. */
    FIRST,
    /** The second. */
    SECOND
  }

  /** What has to be said of a figure and is not. */
  public enum Reason {
    /** Whether it is income, expenditure or another flow, as with totals of both. */
    FLOW_UNSAID,
    /** Whether it is budgeted, actual or another measure. */
    MEASURE_UNSAID,
    /** Neither a subject nor the funds. */
    SUBJECT_AND_FUNDS_UNSAID,
    /** Its fiscal year. */
    PERIOD_UNSAID,
    /** The unit of an amount. */
    UNIT_UNSAID
  }
}
