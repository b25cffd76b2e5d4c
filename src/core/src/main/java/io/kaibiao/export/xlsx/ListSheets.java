package io.kaibiao.export.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A list with a row of heads, which goes on in a further sheet where one is full. Rows are written
 * as they come: a list of any length takes little memory.
 */
final class ListSheets implements AutoCloseable {

  /** Maximum number of rows of a sheet, by Excel's specification. */
  static final int MOST_ROWS = 1_048_576;

  /** Number of rows that are kept before they are written. */
  private static final int KEPT = 500;

  private static final double WIDTH = 14;

  private final Book book;
  private final String name;
  private final List<String> heads;
  private final Map<String, Double> widths;
  private final int mostRows;
  private @Nullable Worksheet sheet;
  private int row;

  /**
   * Makes a list without a row.
   *
   * @param name the name of its first sheet, which the workbook has reserved
   * @param widths the widths of columns that are not usual ones, in widths of a digit
   * @param mostRows the number of rows of a sheet, its heads included
   */
  ListSheets(Book book, String name, List<String> heads, Map<String, Double> widths, int mostRows)
      throws IOException {
    this.book = book;
    this.name = name;
    this.heads = heads;
    this.widths = widths;
    this.mostRows = mostRows;
    this.sheet = begun(book.reserved(name));
  }

  /** Writes a row. */
  void add(List<ShownCell> cells) throws IOException {
    if (sheet == null || row >= mostRows) {
      close();
      sheet = begun(book.sheet(name));
    }
    Worksheet current = sheet;
    for (int column = 0; column < cells.size(); column++) {
      write(current, column, cells.get(column));
    }
    row++;
    if (row % KEPT == 0) {
      current.flush();
    }
  }

  private void write(Worksheet current, int column, ShownCell cell) {
    NumberLook number = cell.number();
    if (number == null && cell.text().isEmpty()) {
      return;
    }
    if (number != null) {
      current.value(row, column, number.number());
    } else {
      current.value(row, column, SheetText.of(cell.text()));
    }
    if (number != null || cell.isDoubtful()) {
      StyleSetter style = current.style(row, column);
      (number == null ? CellLook.ENTRY : CellLook.NUMBER).apply(style);
      if (number != null) {
        style.format(number.format());
      }
      if (cell.isDoubtful()) {
        CellLook.doubt(style);
      }
      style.set();
    }
  }

  private Worksheet begun(Worksheet made) {
    for (int column = 0; column < heads.size(); column++) {
      made.width(column, widths.getOrDefault(heads.get(column), WIDTH));
      made.value(0, column, heads.get(column));
      StyleSetter style = made.style(0, column);
      CellLook.HEAD.apply(style);
      style.set();
    }
    made.freezePane(0, 1);
    row = 1;
    return made;
  }

  /** Ends the list. */
  @Override
  public void close() throws IOException {
    Worksheet last = sheet;
    if (last != null) {
      last.setAutoFilter(0, 0, Math.max(1, row) - 1, heads.size() - 1);
      last.finish();
      sheet = null;
    }
  }
}
