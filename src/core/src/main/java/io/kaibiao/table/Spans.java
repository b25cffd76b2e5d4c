package io.kaibiao.table;

import io.kaibiao.table.RuledGrid.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Forms cells from edges: places without an edge between them are one merged cell. */
public final class Spans {

  private final boolean[][] below;
  private final boolean[][] beside;
  private final int rows;
  private final int columns;
  private final boolean[][] used;

  private Spans(boolean[][] below, boolean[][] beside) {
    this.below = below;
    this.beside = beside;
    this.rows = below.length - 1;
    this.columns = beside.length - 1;
    this.used = new boolean[rows][columns];
  }

  /**
   * Returns the cells in reading order.
   *
   * @param below for every row boundary and column, whether there is an edge
   * @param beside for every column boundary and row, whether there is an edge
   */
  public static List<Span> of(boolean[][] below, boolean[][] beside) {
    Spans spans = new Spans(below, beside);
    List<Span> cells = new ArrayList<>();
    for (int r = 0; r < spans.rows; r++) {
      for (int c = 0; c < spans.columns; c++) {
        if (!spans.used[r][c]) {
          cells.add(spans.grow(r, c));
        }
      }
    }
    return cells;
  }

  /** Extends a cell to the right, then down, until an edge stops it. */
  private Span grow(int row, int column) {
    int right = column + 1;
    while (right < columns && !beside[right][row] && !used[row][right]) {
      right++;
    }
    int bottom = row + 1;
    while (bottom < rows && canTake(bottom, column, right)) {
      bottom++;
    }
    for (int r = row; r < bottom; r++) {
      Arrays.fill(used[r], column, right, true);
    }
    return new Span(row, column, bottom - row, right - column);
  }

  private boolean canTake(int row, int from, int to) {
    for (int c = from; c < to; c++) {
      if (below[row][c] || used[row][c] || (c > from && beside[c][row])) {
        return false;
      }
    }
    // A row that extends beyond the cell on either side is another cell.
    return (from == 0 || beside[from][row]) && (to == columns || beside[to][row]);
  }
}
