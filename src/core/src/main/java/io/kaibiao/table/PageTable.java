package io.kaibiao.table;

import io.kaibiao.report.Box;
import io.kaibiao.report.GridCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table on one page, its cells read.
 *
 * @param page the 1-based page
 * @param xs its column boundaries in points in the reading frame, from left to right
 * @param ys its row boundaries, from top to bottom
 * @param cells its cells in reading order, boxes in the frame of the page as shown
 * @param shown its columns where no rulings draw them, else null
 * @param inner the tables that stand in its cells
 */
public record PageTable(
    int page,
    List<Double> xs,
    List<Double> ys,
    List<GridCell> cells,
    @Nullable KnownColumns shown,
    List<Inner> inner) {
  public PageTable {
    xs = List.copyOf(xs);
    ys = List.copyOf(ys);
    cells = List.copyOf(cells);
    inner = List.copyOf(inner);
  }

  /** A table in the cell that begins at a place; no table stands in its own cells. */
  public record Inner(int row, int column, PageTable table) {}

  /** Tells whether no rulings draw its columns. */
  boolean implied() {
    return shown != null;
  }

  public int columns() {
    return xs.size() - 1;
  }

  public int rows() {
    return ys.size() - 1;
  }

  /** Returns where it stands, in points in the reading frame. */
  public Box region() {
    return new Box(xs.get(0), ys.get(0), xs.get(columns()), ys.get(rows()));
  }
}
