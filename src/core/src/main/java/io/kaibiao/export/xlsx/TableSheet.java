package io.kaibiao.export.xlsx;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** A table as it is printed: what stands above it, its grid, and its notes. */
final class TableSheet {

  private static final SheetWords WORDS = SheetWords.STANDARD;

  /** Maximum number of rows and columns that stay in sight; more would fill a small screen. */
  private static final int MOST_FROZEN_ROWS = 12;

  private static final int MOST_FROZEN_COLUMNS = 3;

  /** Between the parts of a line, as wide as programs need to tell them apart. */
  private static final String GAP = "    ";

  private final Table table;
  private final Worksheet sheet;
  private final GridLayout layout;
  private final GridContents contents;
  private final SheetMeasures measures;
  private int row;
  private boolean hasDoubts;

  TableSheet(Table table, Worksheet sheet) {
    this.table = table;
    this.sheet = sheet;
    this.layout = new GridLayout(table.grid());
    this.contents = new GridContents(table);
    this.measures = new SheetMeasures(Math.max(1, layout.columns()), layout.cells(), contents);
  }

  /** Writes the sheet; the caller closes it. */
  void write() {
    for (int column = 0; column < layout.columns(); column++) {
      sheet.width(column, measures.width(column));
    }
    line(table.title(), CellLook.TITLE);
    line(caption(), CellLook.LINE);
    int top = row;
    int heads = headRows();
    layout.cells().forEach(cell -> write(cell, top, cell.row() < heads));
    double[] heights = measures.heights(layout.rows(), layout.cells(), contents);
    for (int i = 0; i < heights.length; i++) {
      if (heights[i] > SheetMeasures.LINE_HEIGHT) {
        sheet.rowHeight(top + i, heights[i]);
      }
    }
    row = top + layout.rows();
    table.notes().forEach(note -> line(note, CellLook.LINE));
    line(layout.isComplete() ? "" : WORDS.of("lost"), CellLook.LINE);
    view(top + heads);
    print(top, heads);
  }

  /** Returns what is printed above a table beside its title. */
  private String caption() {
    List<String> parts = new ArrayList<>();
    if (!table.organization().isEmpty()) {
      parts.add(WORDS.of("organization") + table.organization());
    }
    Integer year = table.fiscalYear();
    if (year != null && !table.title().contains(year.toString())) {
      parts.add(year + WORDS.of("year"));
    }
    if (!table.number().isEmpty()) {
      parts.add(table.number());
    }
    if (!table.unit().isEmpty()) {
      parts.add(WORDS.of("unit") + table.unit());
    }
    return String.join(GAP, parts);
  }

  /** Writes a line over the whole width, if there is a text. */
  private void line(String text, CellLook look) {
    if (text.isEmpty()) {
      return;
    }
    int last = Math.max(1, layout.columns()) - 1;
    String held = SheetText.of(text);
    sheet.value(row, 0, held);
    Range range = sheet.range(row, 0, row, last);
    StyleSetter style = range.style();
    look.apply(style);
    style.set();
    if (last > 0) {
      range.merge();
    }
    double height =
        measures.height(held) + (look == CellLook.TITLE ? SheetMeasures.LINE_HEIGHT : 0);
    sheet.rowHeight(row, height);
    row++;
  }

  private void write(GridCell cell, int top, boolean head) {
    ShownCell shown = contents.of(cell);
    int at = top + cell.row();
    NumberLook number = shown.number();
    if (number != null) {
      sheet.value(at, cell.column(), number.number());
    } else if (!shown.text().isEmpty()) {
      sheet.value(at, cell.column(), SheetText.of(shown.text()));
    }
    int bottom = at + cell.rowSpan() - 1;
    int right = cell.column() + cell.columnSpan() - 1;
    Range range = sheet.range(at, cell.column(), bottom, right);
    StyleSetter style = range.style();
    look(shown, head).apply(style);
    if (number != null) {
      style.format(number.format());
    }
    if (shown.isDoubtful()) {
      CellLook.doubt(style);
      hasDoubts = true;
    }
    style.set();
    if (bottom > at || right > cell.column()) {
      range.merge();
    }
    if (!shown.note().isEmpty()) {
      sheet.comment(at, cell.column(), SheetText.of(shown.note()));
    }
  }

  private static CellLook look(ShownCell shown, boolean head) {
    if (shown.isFigure()) {
      return CellLook.FIGURE;
    }
    return head ? CellLook.HEAD : CellLook.TEXT;
  }

  /** Returns the number of rows above the first figure; one where there is none. */
  private int headRows() {
    int rows = layout.rows();
    return layout.cells().stream()
        .filter(contents::holdsValue)
        .mapToInt(GridCell::row)
        .min()
        .orElse(Math.min(1, rows));
  }

  /** Returns the number of columns left of the first figure. */
  private int labelColumns() {
    return layout.cells().stream()
        .filter(contents::holdsValue)
        .mapToInt(GridCell::column)
        .min()
        .orElse(0);
  }

  private void view(int heads) {
    int columns = labelColumns();
    sheet.freezePane(
        columns > MOST_FROZEN_COLUMNS ? 0 : columns, heads > MOST_FROZEN_ROWS ? 0 : heads);
    sheet.hideGridLines();
    if (hasDoubts) {
      sheet.setTabColor(CellLook.DOUBT_TAB);
    }
  }

  private void print(int top, int heads) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    if (heads > 0 && heads <= MOST_FROZEN_ROWS) {
      sheet.repeatRows(top, top + heads - 1);
    }
  }
}
