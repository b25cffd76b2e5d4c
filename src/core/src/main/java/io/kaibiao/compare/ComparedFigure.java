package io.kaibiao.compare;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.util.List;

/**
 * A figure of one of the two reports, and its place in print.
 *
 * @param table the id of its table
 * @param form the form as {@code facts.csv} names it
 * @param title the title of its table as printed
 * @param row the key of its row
 * @param rowPath the printed labels of the row, outermost first
 * @param column the id of its column
 * @param columnPath the printed heads of the column, outermost first
 * @param page the 1-based page
 * @param box where it stands on that page
 * @param value an amount or a percentage
 * @param unit the unit of an amount
 * @param status how far it can be believed
 */
public record ComparedFigure(
    String table,
    String form,
    String title,
    String row,
    List<String> rowPath,
    String column,
    List<String> columnPath,
    int page,
    Box box,
    Value value,
    String unit,
    Status status) {
  public ComparedFigure {
    rowPath = List.copyOf(rowPath);
    columnPath = List.copyOf(columnPath);
  }

  /**
   * Returns the figure of a cell.
   *
   * @param heads the printed heads of its column
   */
  static ComparedFigure of(Table table, Row row, String column, List<String> heads, Cell cell) {
    String ofRow = row.form();
    String ofTable = table.form();
    return new ComparedFigure(
        table.id(),
        ofRow != null ? ofRow : ofTable == null ? "" : ofTable,
        table.title(),
        row.key(),
        row.path(),
        column,
        heads,
        cell.page(),
        cell.box(),
        cell.value(),
        cell.unit(),
        cell.status());
  }
}
