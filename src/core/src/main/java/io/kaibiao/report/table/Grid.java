package io.kaibiao.report.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The printed grid of one logical table, its pages joined; a header that a page repeats is not
 * repeated here.
 *
 * @param rows how many rows it has
 * @param columns how many columns it has
 * @param cells its cells in reading order; a merged cell is one
 * @param within the cell of another table that it stands in, or null
 */
public record Grid(int rows, int columns, List<GridCell> cells, @Nullable Within within) {
  public Grid {
    cells = List.copyOf(cells);
  }

  /** Makes a grid that stands in no other. */
  public Grid(int rows, int columns, List<GridCell> cells) {
    this(rows, columns, cells, null);
  }

  /**
   * A cell of another table.
   *
   * @param table the table's number among the tables of its report, 0-based
   * @param row the cell's first row
   * @param column the cell's first column
   */
  public record Within(int table, int row, int column) {}
}
