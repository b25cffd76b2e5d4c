package io.kaibiao.table;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table on one page with the text of its cells.
 *
 * @param page the 1-based page
 * @param xs its column boundaries in points in the reading frame, from left to right
 * @param ys its row boundaries, from top to bottom
 * @param cells its cells in reading order, boxes in the frame of the page as shown
 * @param shown its columns if no rulings show them, else null
 * @param inner the tables in its cells
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

  /** A table in the cell that starts at a row and column; nested tables hold no further ones. */
  public record Inner(int row, int column, PageTable table) {}

  /** Returns the source of its characters: pixels if any cell was read from them. */
  public Origin origin() {
    return cells.stream().anyMatch(c -> c.origin() == Origin.PIXELS)
        ? Origin.PIXELS
        : Origin.TEXT_LAYER;
  }

  /** Returns this table at another position and size; the boxes of its cells stay. */
  public PageTable moved(Box to) {
    Box from = region();
    double x = to.width() / from.width();
    double y = to.height() / from.height();
    return new PageTable(
        page,
        xs.stream().map(at -> to.x0() + x * (at - from.x0())).toList(),
        ys.stream().map(at -> to.y0() + y * (at - from.y0())).toList(),
        cells,
        shown,
        inner);
  }

  /** Tells whether its columns are not drawn by rulings. */
  boolean implied() {
    return shown != null;
  }

  public int columns() {
    return xs.size() - 1;
  }

  public int rows() {
    return ys.size() - 1;
  }

  /** Returns its bounding box, in points in the reading frame. */
  public Box region() {
    return new Box(xs.get(0), ys.get(0), xs.get(columns()), ys.get(rows()));
  }
}
