package io.kaibiao.sheet.office;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of merged cells; rows and columns are 0-based, both ends included. */
record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** As many as a worksheet may have. */
  static final int MOST_ROWS = 1 << 20;

  /** As many as a worksheet may have. */
  static final int MOST_COLUMNS = 1 << 14;

  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

  /** Returns the range that a reference such as {@code A1:C2} names. */
  static Optional<CellRange> of(String reference) {
    Matcher found = RANGE.matcher(reference);
    return found.matches()
        ? Optional.of(
            new CellRange(
                Integer.parseInt(found.group(2)) - 1,
                column(found.group(1)),
                Integer.parseInt(found.group(4)) - 1,
                column(found.group(3))))
        : Optional.empty();
  }

  /** Returns the column of a reference such as {@code C2}, or -1 if it names none. */
  static int column(String reference) {
    int column = 0;
    for (int i = 0; i < Math.min(3, reference.length()); i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + c - 'A' + 1;
    }
    return Math.min(column, MOST_COLUMNS) - 1;
  }

  static long key(int row, int column) {
    return (long) row << 20 | column;
  }

  long start() {
    return key(firstRow, firstColumn);
  }
}
