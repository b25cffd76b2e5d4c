package io.kaibiao.samples.forms;

import java.util.List;

/**
 * A table before typesetting.
 *
 * @param columns the kind of content of each column
 * @param headRows number of rows before the data
 * @param rows number of rows
 * @param cells the cells, each merged one once
 */
public record GridDraft(List<Kind> columns, int headRows, int rows, List<Cell> cells) {

  /** The kinds of content of a column. */
  public enum Kind {
    CODE,
    LABEL,
    LINE,
    AMOUNT
  }

  /** The alignments of a cell's text. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /** A cell with the rows and columns that it covers. */
  public record Cell(
      int row, int column, int rowSpan, int columnSpan, String text, Align align, boolean head) {}

  public GridDraft {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }
}
