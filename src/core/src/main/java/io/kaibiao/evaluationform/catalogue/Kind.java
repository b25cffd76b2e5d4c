package io.kaibiao.evaluationform.catalogue;

/** What a cell of a performance form holds. */
public enum Kind {
  /** An amount of money, in the table's unit. */
  MONEY,
  /** A figure without a unit: points, or a share. */
  FIGURE,
  /** Words; a target such as {@code ≥3项} is one. */
  TEXT
}
