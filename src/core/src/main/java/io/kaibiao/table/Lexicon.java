package io.kaibiao.table;

/**
 * Vocabulary that table detection needs, without any knowledge of forms; the form package
 * implements it. Implementations are immutable and safe for use by many threads.
 */
public interface Lexicon {

  /** Tells whether a cell's text is a header word of some form ({@code 项目}, {@code 决算数}). */
  boolean isHeader(String text);

  /** Tells whether a cell's text announces a row of ordinals ({@code 栏次}). */
  boolean isOrdinalMark(String text);

  /** Tells whether a cell's text is a label that a record begins with ({@code 项目名称}). */
  boolean opensRecord(String text);

  /** Tells whether a cell's text heads the levels of indicators ({@code 一级指标}). */
  boolean isLevelHead(String text);

  /** Tells whether a cell's text names a level of indicators ({@code 数量指标}). */
  boolean isLevel(String text);

  /**
   * Tells whether a level of indicators may stand in an outer one: not if the usual forms have it
   * in another ({@code 数量指标} in {@code 效益指标}). Levels that are not known may.
   */
  boolean mayHold(String outer, String inner);

  /** Tells whether a level stands only within others in the usual forms ({@code 数量指标}). */
  boolean isInnerLevel(String text);

  /** Tells whether a level stands within no other in the usual forms ({@code 产出指标}). */
  boolean isOutermostLevel(String text);

  /**
   * Returns a text that OCR read with low confidence, corrected to the only similar known word. A
   * text that is known, or similar to none or several, is returned as it is.
   */
  String corrected(String text);

  /** Returns the purpose of a line outside a table's body. */
  LineKind kindOf(String text);
}
