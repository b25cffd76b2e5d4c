package io.kaibiao.report;

import java.util.List;

/**
 * A logical table as it was printed, pages joined, a repeated header left out.
 *
 * @param rows how many rows
 * @param columns how many columns
 * @param cells its cells in reading order; no two of them overlap
 */
public record Grid(int rows, int columns, List<GridCell> cells) {
  public Grid {
    cells = List.copyOf(cells);
  }
}
