package io.kaibiao.evaluate;

import io.kaibiao.report.ForeignName;

/**
 * A canonical place in a form.
 *
 * @param row the row's key, as it is compared
 * @param column the column's id
 */
record Place(String row, String column) {

  /** Reads {@code row/column}; a row's key may hold slashes itself. */
  static Place parse(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0
        ? new Place("", path)
        : new Place(path.substring(0, slash), path.substring(slash + 1));
  }

  /** Whether it has a canonical id: {@code x:} marks what no form knows. */
  boolean isCanonical() {
    return !ForeignName.isForeign(row) && !ForeignName.isForeign(column);
  }

  @Override
  public String toString() {
    return row + "/" + column;
  }
}
