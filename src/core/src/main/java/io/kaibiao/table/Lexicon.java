package io.kaibiao.table;

/**
 * The words that this storey must know without knowing any form: whoever knows the forms answers.
 * Implementations are immutable and safe for use by many threads.
 */
public interface Lexicon {

  /** Tells whether a cell's text is a head word of some form ({@code 项目}, {@code 决算数}). */
  boolean isHead(String text);

  /** Tells whether a cell's text announces a row of ordinals ({@code 栏次}). */
  boolean isOrdinalMark(String text);

  /** Tells whether a cell's text is a label that a record begins with ({@code 项目名称}). */
  boolean opensRecord(String text);

  /**
   * Returns what a text that a reader was not sure of must be: the only known word near it. A text
   * that is known, or near to none or to several, comes back as it is.
   */
  String mended(String text);

  /** Tells what a line outside a table's body is there for. */
  LineKind kindOf(String text);
}
