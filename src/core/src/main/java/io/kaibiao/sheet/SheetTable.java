package io.kaibiao.sheet;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A table while its cells are added row by row, each with the rows and columns that it spans: a
 * cell stands in the first free column of its row, as HTML has it. For one table.
 */
public final class SheetTable {

  /** Widest span, as HTML bounds it. */
  private static final int MOST_SPAN = 1000;

  private final List<Placed> cells = new ArrayList<>();
  private final List<BitSet> taken = new ArrayList<>();
  private int row = -1;
  private int width;

  /** A cell at its place. */
  private record Placed(int row, int column, int rowSpan, int columnSpan, String text) {}

  /** Begins the next row. */
  public void row() {
    row++;
  }

  /** Adds a cell to the row, in its first free column. */
  public void cell(String text, int rowSpan, int columnSpan) {
    cell(taken(row).nextClearBit(0), text, rowSpan, columnSpan);
  }

  /** Adds a cell to the row at a column; what another cell covers already is left to that one. */
  public void cell(int column, String text, int rowSpan, int columnSpan) {
    int right = 1;
    while (right < Math.min(columnSpan, MOST_SPAN) && !taken(row).get(column + right)) {
      right++;
    }
    int down = Math.max(1, Math.min(rowSpan, MOST_SPAN));
    for (int r = row; r < row + down; r++) {
      taken(r).set(column, column + right);
    }
    width = Math.max(width, column + right);
    cells.add(new Placed(row, column, down, right, text));
  }

  /** Tells whether no cell covers a column of the row. */
  public boolean isFree(int column) {
    return !taken(row).get(column);
  }

  private BitSet taken(int at) {
    while (taken.size() <= at) {
      taken.add(new BitSet());
    }
    return taken.get(at);
  }

  /** Returns how many characters its longest cell has. */
  int longest() {
    return cells.stream().mapToInt(cell -> cell.text().length()).max().orElse(0);
  }

  /** Returns how many rows were begun. */
  public int rows() {
    return row + 1;
  }

  /** Returns how many columns it has; 0 if no cell holds a text. */
  public int columns() {
    return cells.stream().allMatch(cell -> cell.text().isEmpty()) ? 0 : width;
  }

  /**
   * Returns it as a grid of a sheet.
   *
   * @param first the 0-based row of the sheet where it begins
   * @param sheet the 1-based number of the sheet
   */
  public SheetGrid grid(int first, int sheet) {
    return grid(first, sheet, Origin.TEXT_LAYER);
  }

  /**
   * Returns it as a grid of a sheet.
   *
   * @param first the 0-based row of the sheet where it begins
   * @param sheet the 1-based number of the sheet
   * @param origin where its texts came from
   */
  SheetGrid grid(int first, int sheet, Origin origin) {
    List<Integer> rows = new ArrayList<>();
    for (int r = 0; r < rows(); r++) {
      rows.add(first + r);
    }
    List<GridCell> printed = new ArrayList<>();
    for (Placed cell : cells()) {
      double top = first + (double) cell.row();
      Box place =
          new Box(
              cell.column(), top, (double) cell.column() + cell.columnSpan(), top + cell.rowSpan());
      printed.add(
          new GridCell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              cell.text(),
              place,
              sheet,
              GridCell.TEXT_LAYER_CONFIDENCE,
              List.of(),
              origin));
    }
    return new SheetGrid(columns(), SheetGrid.Merging.KNOWN, rows, printed);
  }

  /** Returns its cells in reading order, blank ones where it has none; no span ends below it. */
  private List<Placed> cells() {
    List<Placed> all = new ArrayList<>();
    for (Placed cell : cells) {
      int down = Math.min(cell.rowSpan(), rows() - cell.row());
      all.add(new Placed(cell.row(), cell.column(), down, cell.columnSpan(), cell.text()));
    }
    for (int r = 0; r < rows(); r++) {
      for (int c = taken(r).nextClearBit(0); c < width; c = taken(r).nextClearBit(c + 1)) {
        all.add(new Placed(r, c, 1, 1, ""));
      }
    }
    all.sort((a, b) -> a.row() == b.row() ? a.column() - b.column() : a.row() - b.row());
    return all;
  }
}
