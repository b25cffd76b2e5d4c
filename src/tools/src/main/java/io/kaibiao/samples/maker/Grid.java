package io.kaibiao.samples.maker;

import java.util.List;

/**
 * A table before it is set: its columns, its cells, and how many rows of it are heads.
 *
 * @param columns what each column holds
 * @param headRows how many rows stand before the data
 * @param rows how many rows there are
 * @param cells the cells, merged ones once
 */
record Grid(List<Kind> columns, int headRows, int rows, List<Cell> cells) {

  /** What a column holds. */
  enum Kind {
    CODE,
    LABEL,
    LINE,
    AMOUNT
  }

  /** How a cell's text stands. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /** A cell and the rows and columns that it covers. */
  record Cell(
      int row, int column, int rowSpan, int columnSpan, String text, Align align, boolean head) {}

  Grid {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }
}
