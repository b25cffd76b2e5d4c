package io.kaibiao.evaluate;

import java.util.Locale;

/**
 * A cell that differs from the truth.
 *
 * @param document the document's name
 * @param kind {@code wrong}, {@code missing} or {@code extra}
 * @param form the table's form
 * @param table the table's number, from the truth if it has the table
 * @param place row and column
 * @param expected the value of the truth, empty if it has none
 * @param got the value of the result, empty if it has none
 * @param remark {@code doubtful} if the cell is so marked, or what happened to its table
 */
public record Difference(
    String document,
    String kind,
    String form,
    String table,
    String place,
    String expected,
    String got,
    String remark) {

  @Override
  public String toString() {
    return String.format(
            Locale.ROOT,
            "%s %s %s table %s %s: expected '%s', got '%s' %s",
            document,
            kind,
            form,
            table,
            place,
            expected,
            got,
            remark)
        .strip();
  }
}
