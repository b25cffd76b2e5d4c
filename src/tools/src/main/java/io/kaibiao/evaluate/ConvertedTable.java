package io.kaibiao.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of one converted table.
 *
 * @param id its number in the result
 * @param form its canonical form
 * @param cells its cells by row and column, in the order of the file
 * @param duplicates further cells at a row and column that already has a cell
 * @param beyond number of cells without a canonical row and column, or with one that the contract
 *     doesn't name
 */
record ConvertedTable(
    String id, String form, Map<CellPlace, Cell> cells, List<Cell> duplicates, int beyond) {

  /**
   * One cell.
   *
   * @param value its canonical value
   * @param doubtful whether it is marked for review
   * @param label the printed label of its row
   */
  record Cell(String value, boolean doubtful, String label) {}

  ConvertedTable {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    duplicates = List.copyOf(duplicates);
  }
}
