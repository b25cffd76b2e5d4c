package io.kaibiao.sheet;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;

/**
 * How much a source without pages may hold.
 *
 * @param rows lines and rows of all its sheets together
 * @param columns columns of a grid
 * @param cells cells of all its grids together, those that merged cells cover included
 * @param tables tables of all its sheets together
 * @param tableRows rows of one table
 * @param unpackedBytes bytes of the parts of a packed file together, unpacked
 * @param checkpoint passed while it is read
 */
public record SheetBounds(
    int rows,
    int columns,
    int cells,
    int tables,
    int tableRows,
    long unpackedBytes,
    Checkpoint checkpoint) {

  /**
   * The limits of every conversion. The largest known sources (books of a county's budget) have 30
   * 000 rows, 40 columns and 300 000 cells; each limit is more than ten times that. Rows of one
   * table are three times those of such a whole book, tables ten for each page of one.
   */
  public static SheetBounds with(Checkpoint checkpoint) {
    return new SheetBounds(500_000, 1_000, 5_000_000, 20_000, 100_000, 256L << 20, checkpoint);
  }

  /**
   * Most characters of a cell or a line: ten times those of the longest paragraph that a result may
   * hold by default.
   */
  private static final int LONGEST_TEXT = 1_000_000;

  /** Refuses a source that has more rows than it may. */
  public void requireRows(String name, long count) throws InputException {
    require(name, count, rows, "rows");
  }

  /** Refuses a source that has a grid with more columns than it may. */
  public void requireColumns(String name, long count) throws InputException {
    require(name, count, columns, "columns in a table");
  }

  /** Refuses a source that has more cells than it may. */
  public void requireCells(String name, long count) throws InputException {
    require(name, count, cells, "cells");
  }

  /** Refuses a source that has a longer text in one cell or line than it may. */
  public void requireText(String name, long length) throws InputException {
    require(name, length, LONGEST_TEXT, "characters in a cell or a line");
  }

  /**
   * Most characters of all cells and lines together, those of merged and shared texts counted each
   * time they are shown: more than ten times those of the largest known sources.
   */
  private static final int MOST_TEXT = 50_000_000;

  /** Refuses a source that has more text, counted each time it is shown, than it may. */
  public void requireAllText(String name, long length) throws InputException {
    require(name, length, MOST_TEXT, "characters");
  }

  /** Returns a source, unless it has more tables, a longer one or more text than it may. */
  public SheetDocument required(String name, SheetDocument document) throws InputException {
    long count = 0;
    long text = 0;
    for (SourceSheet sheet : document.sheets()) {
      for (SheetBlock block : sheet.blocks()) {
        if (block instanceof SheetGrid grid) {
          require(name, ++count, tables, "tables");
          require(name, grid.rows(), tableRows, "rows in a table");
          text += grid.cells().stream().mapToLong(cell -> cell.text().length()).sum();
        } else if (block instanceof SheetLine line) {
          long own = line.pieces().stream().mapToLong(String::length).sum();
          requireText(name, own);
          text += own;
        }
        requireAllText(name, text);
      }
    }
    return document;
  }

  private static void require(String name, long count, int most, String what)
      throws InputException {
    if (count > most) {
      throw new InputException(
          Reason.TOO_LARGE,
          name + ": has more than " + most + " " + what + ", the most that are read; divide it");
    }
  }
}
