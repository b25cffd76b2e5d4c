package io.kaibiao.correction.application;

import io.kaibiao.correction.CellAddress;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The addresses by which corrections speak of the cells of a table. */
public final class CellAddresses {

  private CellAddresses() {}

  /**
   * Returns the address of a data cell.
   *
   * @param row the 0-based index of its row in the table
   * @param column its column id
   * @throws IllegalArgumentException if the row has no such cell
   */
  public static CellAddress of(Table table, int row, String column) {
    Cell cell = table.rows().get(row).cells().get(column);
    if (cell == null) {
      throw new IllegalArgumentException("no cell in column " + column);
    }
    return of(table, row, column, cell.page(), cell.box());
  }

  /**
   * Returns the address of a place in a row that may be blank.
   *
   * @param row the 0-based index of the row in the table
   * @param column the column id
   * @param page the 1-based page of the printed cell
   * @param box where it is printed
   */
  public static CellAddress of(Table table, int row, String column, int page, Box box) {
    Row at = table.rows().get(row);
    String form = form(table, at);
    int occurrence = 0;
    for (Row before : table.rows().subList(0, row)) {
      occurrence += before.key().equals(at.key()) && form(table, before).equals(form) ? 1 : 0;
    }
    return new CellAddress(table.id(), form, at.key(), occurrence, column, page, box);
  }

  /** Returns the form that a row is of, as facts.csv has it. */
  static String form(Table table, Row row) {
    @Nullable String own = row.form();
    return own == null ? Objects.requireNonNullElse(table.form(), "") : own;
  }
}
