package io.kaibiao.sheet;

import io.kaibiao.error.InputException;
import io.kaibiao.report.place.Origin;
import java.util.ArrayList;
import java.util.List;

/** Puts a sheet together whose source says which cells are merged. For one sheet. */
public final class SheetBuilder {

  private final String name;
  private final SheetBounds bounds;
  private final int number;
  private final Origin origin;
  private final List<SheetBlock> blocks = new ArrayList<>();
  private int row;
  private long cells;

  /**
   * Begins a sheet.
   *
   * @param name the name of the source in messages
   * @param number the 1-based number of the sheet
   */
  public SheetBuilder(String name, SheetBounds bounds, int number) {
    this(name, bounds, number, Origin.TEXT_LAYER);
  }

  /**
   * Begins a sheet.
   *
   * @param name the name of the source in messages
   * @param number the 1-based number of the sheet
   * @param origin where the texts of its tables came from
   */
  public SheetBuilder(String name, SheetBounds bounds, int number, Origin origin) {
    this.origin = origin;
    this.name = name;
    this.bounds = bounds;
    this.number = number;
  }

  /** Passes the checkpoint of the conversion, between two parts of a source. */
  public void pass() {
    bounds.checkpoint().pass();
  }

  /** Adds a line of text, unless it is blank. */
  public void line(List<String> pieces) throws InputException {
    bounds.requireText(name, pieces.stream().mapToLong(String::length).sum());
    List<String> texts = pieces.stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
    if (!texts.isEmpty()) {
      blocks.add(new SheetLine(texts, row));
      bounds.requireRows(name, ++row);
    }
  }

  /** Adds a table, unless it is empty. */
  public void table(SheetTable table) throws InputException {
    int columns = table.columns();
    if (columns == 0) {
      return;
    }
    bounds.requireColumns(name, columns);
    bounds.requireRows(name, (long) row + table.rows());
    bounds.requireText(name, table.longest());
    cells += (long) columns * table.rows();
    bounds.requireCells(name, cells);
    bounds.checkpoint().pass();
    blocks.add(table.grid(row, number, origin));
    row += table.rows();
  }

  /** Returns how many rows it has so far. */
  public int rows() {
    return row;
  }

  /** Returns the sheet. */
  public SourceSheet done() {
    return new SourceSheet(number, Math.max(1, row), blocks);
  }
}
