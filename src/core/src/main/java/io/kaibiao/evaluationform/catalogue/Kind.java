package io.kaibiao.evaluationform.catalogue;

/** The kinds of content of a cell in an evaluation form. */
public enum Kind {
  /** An amount of money, in the table's unit. */
  MONEY,
  /** A number without a unit: points or a share. */
  FIGURE,
  /** Text, including targets such as {@code ≥3项}. */
  TEXT
}
