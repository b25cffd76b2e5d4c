package io.kaibiao.text;

import io.kaibiao.report.table.RepairCode;

/** The rules of the number grammar that change a reading, in the order in which they are traced. */
public enum NumberRepair {
  FULL_WIDTH(RepairCode.FULL_WIDTH, Certainty.REPAIRED),
  CURRENCY_SIGN(RepairCode.CURRENCY_SIGN, Certainty.REPAIRED),
  TRIANGLE_NEGATIVE(RepairCode.TRIANGLE_NEGATIVE, Certainty.REPAIRED),
  BRACKET_NEGATIVE(RepairCode.BRACKET_NEGATIVE, Certainty.REPAIRED),
  BRACKETED_INTEGER(RepairCode.BRACKETED_INTEGER, Certainty.DOUBTFUL),
  DASH_NEGATIVE(RepairCode.DASH_NEGATIVE, Certainty.DOUBTFUL),
  TRAILING_MINUS(RepairCode.TRAILING_MINUS, Certainty.DOUBTFUL),
  SPLIT_NUMBER(RepairCode.SPLIT_NUMBER, Certainty.REPAIRED),
  SPLIT_DIGITS(RepairCode.SPLIT_DIGITS, Certainty.DOUBTFUL),
  ODD_SEPARATOR(RepairCode.ODD_SEPARATOR, Certainty.DOUBTFUL),
  ODD_GROUPING(RepairCode.ODD_GROUPING, Certainty.DOUBTFUL),
  BARE_POINT(RepairCode.BARE_POINT, Certainty.DOUBTFUL),
  LEADING_ZERO(RepairCode.LEADING_ZERO, Certainty.DOUBTFUL),
  UNIT_SUFFIX(RepairCode.UNIT_SUFFIX, Certainty.REPAIRED),
  NOTE_MARK(RepairCode.NOTE_MARK, Certainty.REPAIRED),
  NOTE_OR_POWER(RepairCode.NOTE_OR_POWER, Certainty.DOUBTFUL);

  private final RepairCode code;
  private final Certainty certainty;

  NumberRepair(RepairCode code, Certainty certainty) {
    this.code = code;
    this.certainty = certainty;
  }

  /** Returns the code that a cell lists for this rule. */
  public RepairCode code() {
    return code;
  }

  /** Returns the certainty of a reading that needed this rule. */
  public Certainty certainty() {
    return certainty;
  }
}
