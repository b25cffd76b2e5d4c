package io.kaibiao.table;

/** The purpose of a text outside a table's body. */
public enum LineKind {
  /** The title of a table. */
  TITLE,
  /** The number of a form (公开01表). */
  NUMBER,
  /** The unit of the amounts. */
  UNIT,
  /** The organisation that a table is about. */
  ORGANIZATION,
  /** The year by itself. */
  YEAR,
  /** A note below a table. */
  NOTE,
  /** The number of a page. */
  PAGE_NUMBER,
  /** The announcement that a table continues (续表). */
  CONTINUATION,
  /** Anything else. */
  OTHER
}
