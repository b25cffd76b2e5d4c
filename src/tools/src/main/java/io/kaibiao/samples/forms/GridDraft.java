package io.kaibiao.samples.forms;

import java.util.List;

/**
 * A table before it is set: its columns, its cells, and how many rows of it are heads.
 *
 * @param columns what each column holds
 * @param headRows how many rows stand before the data
 * @param rows how many rows there are
 * @param cells the cells, merged ones once
 */
public record GridDraft(List<Kind> columns, int headRows, int rows, List<Cell> cells) {

  /** What a column holds. */
  public enum Kind {
    CODE,
    LABEL,
    LINE,
    AMOUNT
  }

  /** How a cell's text stands. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /** A cell and the rows and columns that it covers. */
  public record Cell(
      int row, int column, int rowSpan, int columnSpan, String text, Align align, boolean head) {}

  public GridDraft {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }
}
