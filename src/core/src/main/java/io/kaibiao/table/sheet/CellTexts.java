package io.kaibiao.table.sheet;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** The texts of a grid whose cells are all single, by row and column. Immutable. */
final class CellTexts {

  private final SheetGrid grid;
  private final GridCell[][] cells;

  CellTexts(SheetGrid grid) {
    this.grid = grid;
    this.cells = new GridCell[grid.rows()][grid.columns()];
    for (GridCell cell : grid.cells()) {
      cells[cell.row()][cell.column()] = cell;
    }
  }

  int rows() {
    return grid.rows();
  }

  int columns() {
    return grid.columns();
  }

  SheetGrid grid() {
    return grid;
  }

  GridCell cell(int row, int column) {
    return cells[row][column];
  }

  String text(int row, int column) {
    return cells[row][column].text();
  }

  boolean isBlank(int row, int column) {
    return cells[row][column].text().isEmpty();
  }

  /** Returns the texts of a row by column. */
  String[] row(int row) {
    String[] own = new String[columns()];
    for (int c = 0; c < own.length; c++) {
      own[c] = text(row, c);
    }
    return own;
  }

  /** Returns the texts of a row, blank ones left out. */
  List<String> texts(int row) {
    List<String> texts = new ArrayList<>();
    for (GridCell cell : cells[row]) {
      if (!cell.text().isEmpty()) {
        texts.add(cell.text());
      }
    }
    return texts;
  }

  /** Tells whether two cells say the same, apart from blanks and widths. */
  boolean same(int row, int column, int otherRow, int otherColumn) {
    return !isBlank(row, column)
        && Folding.fold(text(row, column)).equals(Folding.fold(text(otherRow, otherColumn)));
  }

  /** Tells whether a cell says the same as one of another grid. */
  boolean same(int row, int column, int otherRow, int otherColumn, CellTexts other) {
    return Folding.fold(text(row, column)).equals(Folding.fold(other.text(otherRow, otherColumn)));
  }

  /** Returns a blank cell to the right of one. */
  static GridCell blank(GridCell left, int row, int column) {
    Box box = new Box(column, left.box().y0(), column + 1.0, left.box().y1());
    return new GridCell(
        row, column, 1, 1, "", box, left.page(), left.confidence(), List.of(), left.origin());
  }

  /** Returns a cell that covers several places and stands where all of them do. */
  GridCell merged(int row, int column, int rowSpan, int columnSpan, String text) {
    GridCell first = cells[row][column];
    Box box = first.box().union(cells[row + rowSpan - 1][column + columnSpan - 1].box());
    return new GridCell(
        row,
        column,
        rowSpan,
        columnSpan,
        text,
        box,
        first.page(),
        first.confidence(),
        List.of(),
        first.origin());
  }
}
