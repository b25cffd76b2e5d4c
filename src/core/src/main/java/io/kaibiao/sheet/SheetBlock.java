package io.kaibiao.sheet;

/** A line of text or a grid of a sheet. */
public sealed interface SheetBlock permits SheetLine, SheetGrid {

  /**
   * Returns the 0-based row of the sheet where it begins: the line of a text, the row of a
   * worksheet, else the number of paragraphs and table rows before it.
   */
  int row();
}
