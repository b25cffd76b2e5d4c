package io.kaibiao.evaluate;

import io.kaibiao.report.table.ForeignName;

/**
 * A canonical row and column of a form.
 *
 * @param row the row's key as compared
 * @param column the column's id
 */
record CellPlace(String row, String column) {

  /** Parses {@code row/column}; a row's key may contain slashes. */
  static CellPlace parse(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0
        ? new CellPlace("", path)
        : new CellPlace(path.substring(0, slash), path.substring(slash + 1));
  }

  /** Tells whether it has a canonical id. {@code x:} marks a row or column unknown to the form. */
  boolean isCanonical() {
    return !ForeignName.isForeign(row) && !ForeignName.isForeign(column);
  }

  @Override
  public String toString() {
    return row + "/" + column;
  }
}
