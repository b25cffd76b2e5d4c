package io.kaibiao.table.sheet;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The cells of a grid while some of them are moved. For one grid. */
final class Mending {

  /**
   * Confidence of a cell that was moved or stands in a row whose columns are not certain. It is
   * doubtful unless identities prove it.
   */
  static final double UNCERTAIN = 0.8;

  private final SheetGrid grid;
  private final GridCell[][] cells;
  private boolean changed;

  Mending(CellTexts texts) {
    this.grid = texts.grid();
    this.cells = new GridCell[grid.rows()][grid.columns()];
    grid.cells().forEach(cell -> cells[cell.row()][cell.column()] = cell);
  }

  /** Puts a cell in the place of a blank one of its row, and a blank one in its place. */
  void move(int row, int from, int to) {
    GridCell moved = cells[row][from];
    GridCell blank = cells[row][to];
    cells[row][to] = at(moved, to, moved.text(), UNCERTAIN);
    cells[row][from] = at(blank, from, "", blank.confidence());
    changed = true;
  }

  /**
   * Moves all texts of a row at once; no two may come to the same place.
   *
   * @param by by how many columns the text of a column moves
   */
  void arrange(int row, IntUnaryOperator by) {
    GridCell[] before = cells[row].clone();
    for (int c = 0; c < before.length; c++) {
      cells[row][c] = at(before[c], c, "", before[c].confidence());
    }
    for (int c = 0; c < before.length; c++) {
      int to = c + by.applyAsInt(c);
      if (!before[c].text().isEmpty()) {
        double confidence = to == c ? before[c].confidence() : UNCERTAIN;
        cells[row][to] = at(before[c], to, before[c].text(), confidence);
      }
    }
    changed = true;
  }

  /** Makes the texts of a row uncertain. */
  void doubt(int row) {
    for (int c = 0; c < grid.columns(); c++) {
      doubt(row, c);
    }
  }

  /** Makes a text uncertain. */
  void doubt(int row, int column) {
    GridCell cell = cells[row][column];
    if (!cell.text().isEmpty() && cell.confidence() > UNCERTAIN) {
      cells[row][column] = cell.as(cell.text(), UNCERTAIN, cell.origin());
      changed = true;
    }
  }

  /** Returns the grid as it is now. */
  CellTexts done() {
    if (!changed) {
      return new CellTexts(grid);
    }
    List<GridCell> all = new ArrayList<>();
    for (GridCell[] row : cells) {
      all.addAll(List.of(row));
    }
    return new CellTexts(new SheetGrid(grid.columns(), grid.merging(), grid.sourceRows(), all));
  }

  private static GridCell at(GridCell cell, int column, String text, double confidence) {
    return new GridCell(
        cell.row(),
        column,
        1,
        1,
        text,
        cell.box(),
        cell.page(),
        Math.min(cell.confidence(), confidence),
        List.of(),
        cell.origin());
  }
}
