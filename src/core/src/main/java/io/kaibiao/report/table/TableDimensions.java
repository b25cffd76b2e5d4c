package io.kaibiao.report.table;

import java.util.List;
import java.util.Map;

/**
 * What the print says of the places of a table's figures in fiscal terms.
 *
 * @param columns what the heads of each column say, in the order of {@link Table#header}
 * @param rows what the labels of each row say, in the order of {@link Table#rows}
 * @param cells what is said of each cell by title, labels and heads together, for each row by
 *     column id
 */
public record TableDimensions(
    List<Dimensions> columns, List<Dimensions> rows, List<Map<String, Dimensions>> cells) {

  /** Nothing is said. */
  public static final TableDimensions NONE = new TableDimensions(List.of(), List.of(), List.of());

  public TableDimensions {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    cells = cells.stream().map(Map::copyOf).toList();
  }

  /** Returns what is said by the heads of a column. */
  public Dimensions ofColumn(int index) {
    return index < columns.size() ? columns.get(index) : Dimensions.NONE;
  }

  /** Returns what is said by the labels of a row. */
  public Dimensions ofRow(int index) {
    return index < rows.size() ? rows.get(index) : Dimensions.NONE;
  }

  /** Returns what is said of a cell. */
  public Dimensions of(int row, String column) {
    return row < cells.size()
        ? cells.get(row).getOrDefault(column, Dimensions.NONE)
        : Dimensions.NONE;
  }
}
