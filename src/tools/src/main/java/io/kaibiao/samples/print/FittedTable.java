package io.kaibiao.samples.print;

import io.kaibiao.samples.forms.GridDraft;
import java.util.Arrays;
import java.util.List;

/**
 * A grid fitted to a page.
 *
 * @param fit its columns and type size
 * @param lines the text of each cell, in the order of the grid's cells
 * @param heights the height of each row, in points
 */
record FittedTable(ColumnFit fit, List<CellText> lines, List<Double> heights) {
  FittedTable {
    lines = List.copyOf(lines);
    heights = List.copyOf(heights);
  }

  /**
   * Returns a grid whose rows are high enough for their texts.
   *
   * @param rowHeight the minimum height of a row
   */
  static FittedTable of(GridDraft grid, ColumnFit fit, List<CellText> lines, double rowHeight) {
    double[] heights = new double[grid.rows()];
    double least = Math.max(rowHeight, fit.font() + 5);
    for (int r = 0; r < heights.length; r++) {
      heights[r] = least;
    }
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < grid.cells().size(); i++) {
        GridDraft.Cell cell = grid.cells().get(i);
        if (cell.rowSpan() == 1 == (pass == 0)) {
          double needed = lines.get(i).lines().size() * fit.leading() + 5;
          double has = 0;
          for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
            has += heights[r];
          }
          heights[cell.row() + cell.rowSpan() - 1] += Math.max(0, needed - has);
        }
      }
    }
    return new FittedTable(fit, lines, Arrays.stream(heights).boxed().toList());
  }
}
