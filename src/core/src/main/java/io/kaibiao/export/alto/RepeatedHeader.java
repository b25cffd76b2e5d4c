package io.kaibiao.export.alto;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import java.util.List;

/**
 * Finds the header of a table that a later page repeats. The table's grid has it once, from its
 * first page; on the later page its cells stand right above the part of the table there.
 */
final class RepeatedHeader {

  /** Most rows of a header that is looked for. No form of the catalogue has more. */
  private static final int MOST_ROWS = 8;

  private RepeatedHeader() {}

  /**
   * Returns the header's cells where they stand on a page, or none if it does not repeat them word
   * for word.
   */
  static List<GridCell> of(Grid grid, int page, PageLines lines) {
    int first = grid.cells().stream().mapToInt(GridCell::page).min().orElse(page);
    double top =
        grid.cells().stream()
            .filter(cell -> cell.page() == page)
            .mapToDouble(cell -> cell.box().y0())
            .min()
            .orElse(0);
    if (first == page) {
      return List.of();
    }
    for (int rows = MOST_ROWS; rows > 0; rows--) {
      List<GridCell> header = header(grid, rows);
      double bottom = header.stream().mapToDouble(cell -> cell.box().y1()).max().orElse(0);
      List<GridCell> moved =
          header.stream()
              .filter(cell -> cell.page() == first)
              .map(cell -> at(cell, page, top - bottom))
              .toList();
      if (!moved.isEmpty()
          && moved.size() == header.size()
          && moved.stream().allMatch(cell -> isPrinted(cell, lines))) {
        return moved;
      }
    }
    return List.of();
  }

  /** Returns the cells of the first rows, none if one of them reaches below. */
  private static List<GridCell> header(Grid grid, int rows) {
    List<GridCell> header = grid.cells().stream().filter(cell -> cell.row() < rows).toList();
    return header.stream().allMatch(cell -> cell.row() + cell.rowSpan() <= rows)
        ? header
        : List.of();
  }

  private static GridCell at(GridCell cell, int page, double down) {
    Box box = cell.box();
    return new GridCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        new Box(box.x0(), box.y0() + down, box.x1(), box.y1() + down),
        page,
        cell.confidence(),
        cell.alternatives(),
        cell.origin());
  }

  private static boolean isPrinted(GridCell cell, PageLines lines) {
    return lines.text(cell.box()).equals(cell.text().replaceAll("\\s+", ""));
  }
}
