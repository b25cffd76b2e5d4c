package io.kaibiao.sheet.office;

import io.kaibiao.sheet.SheetTable;
import java.util.ArrayList;
import java.util.List;

/** A table of a Word document while it is read, cell by cell. */
final class DocxTable {

  private final List<List<Part>> rows = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int column;
  private int span = 1;
  private boolean continued;

  /** A cell, or a further row of one. */
  private record Part(int column, int span, boolean continued, String text) {}

  void row() {
    rows.add(new ArrayList<>());
    column = 0;
  }

  /** Sets over how many columns the cell reaches. */
  void span(String value) {
    span = number(value);
  }

  /** Leaves out columns at the beginning of a row. */
  void skip(String value) {
    column += number(value);
  }

  /** Takes in that the cell is merged downwards: it begins there, or goes on from above. */
  void merge(String value) {
    continued = !value.equals("restart");
  }

  /** Adds a paragraph of the cell. */
  void text(String paragraph) {
    if (!paragraph.isEmpty()) {
      text.append(text.isEmpty() ? "" : " ").append(paragraph);
    }
  }

  void endCell() {
    if (rows.isEmpty()) {
      row();
    }
    rows.get(rows.size() - 1).add(new Part(column, span, continued, text.toString()));
    column += span;
    span = 1;
    continued = false;
    text.setLength(0);
  }

  /** Returns the table with its merged cells. */
  SheetTable whole() {
    SheetTable table = new SheetTable();
    for (int r = 0; r < rows.size(); r++) {
      table.row();
      for (Part part : rows.get(r)) {
        if (!part.continued() || !isBelow(r - 1, part.column())) {
          table.cell(part.column(), part.text(), depth(r, part.column()), part.span());
        }
      }
    }
    return table;
  }

  private boolean isBelow(int row, int at) {
    return row >= 0 && rows.get(row).stream().anyMatch(part -> part.column() == at);
  }

  private int depth(int row, int at) {
    int depth = 1;
    while (row + depth < rows.size()
        && rows.get(row + depth).stream()
            .anyMatch(part -> part.column() == at && part.continued())) {
      depth++;
    }
    return depth;
  }

  private static int number(String value) {
    return value.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }
}
