package io.kaibiao.table;

/** What a piece of text outside a table's body is there for. */
public enum LineKind {
  /** The title of a table. */
  TITLE,
  /** The number of a form (公开01表). */
  NUMBER,
  /** The unit of the amounts. */
  UNIT,
  /** The organisation that a table is of. */
  ORGANIZATION,
  /** The year by itself. */
  YEAR,
  /** A note below a table. */
  NOTE,
  /** The number of a page. */
  PAGE_NUMBER,
  /** A mark that a table goes on. */
  CONTINUATION,
  /** Anything else. */
  OTHER
}
