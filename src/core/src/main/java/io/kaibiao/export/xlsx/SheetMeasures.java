package io.kaibiao.export.xlsx;

import io.kaibiao.report.table.GridCell;
import java.util.Arrays;
import java.util.List;

/**
 * The widths of a sheet's columns and the heights of its rows, by the texts of the cells: a text
 * wraps, a figure never does. Widths are those of a digit; values set by eye on reports of a
 * department, a government and a performance evaluation.
 */
final class SheetMeasures {

  private static final double LEAST_WIDTH = 7;
  private static final double MOST_TEXT_WIDTH = 34;
  private static final double MOST_FIGURE_WIDTH = 60;

  /** Room beside a text, in widths of a digit. */
  private static final double ROOM = 2.4;

  /** Height of a line, in points, with the standard font of a workbook. */
  static final double LINE_HEIGHT = 15;

  /** Maximum number of lines of a row (409 points are the most that Excel allows). */
  private static final int MOST_LINES = 27;

  private final double[] widths;

  /** Measures the columns of a table. */
  SheetMeasures(int columns, List<GridCell> cells, GridContents contents) {
    widths = new double[columns];
    Arrays.fill(widths, LEAST_WIDTH);
    for (GridCell cell : cells) {
      if (cell.columnSpan() == 1) {
        ShownCell shown = contents.of(cell);
        double most = shown.isFigure() ? MOST_FIGURE_WIDTH : MOST_TEXT_WIDTH;
        double wanted = Math.min(most, SheetText.width(shown.text()) + ROOM);
        widths[cell.column()] = Math.max(widths[cell.column()], wanted);
      }
    }
  }

  double width(int column) {
    return widths[column];
  }

  /** Returns the width of some columns together. */
  double width(int column, int span) {
    double all = 0;
    for (int i = column; i < Math.min(widths.length, column + span); i++) {
      all += widths[i];
    }
    return all;
  }

  /** Returns the height, in points, that each row of a table needs. */
  double[] heights(int rows, List<GridCell> cells, GridContents contents) {
    int[] lines = new int[rows];
    Arrays.fill(lines, 1);
    for (GridCell cell : cells) {
      ShownCell shown = contents.of(cell);
      int wanted =
          shown.number() != null
              ? 1
              : SheetText.lines(shown.text(), width(cell.column(), cell.columnSpan()) - ROOM / 2);
      int each = (wanted + cell.rowSpan() - 1) / cell.rowSpan();
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        lines[row] = Math.max(lines[row], Math.min(MOST_LINES, each));
      }
    }
    return Arrays.stream(lines).mapToDouble(n -> n * LINE_HEIGHT + (n > 1 ? 2 : 0)).toArray();
  }

  /** Returns the height, in points, of a text over all columns. */
  double height(String text) {
    int lines = SheetText.lines(text, width(0, widths.length) - ROOM / 2);
    return Math.min(MOST_LINES, lines) * LINE_HEIGHT;
  }
}
