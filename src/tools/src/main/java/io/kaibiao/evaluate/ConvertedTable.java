package io.kaibiao.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of one table, as they were converted.
 *
 * @param id its number in the result
 * @param form its canonical form
 * @param cells what it says by place, in the order of the file
 * @param duplicates what stands at a place that was taken already
 * @param beyond how many cells have no canonical place, or one that the contract doesn't name
 */
record ConvertedTable(
    String id, String form, Map<CellPlace, Cell> cells, List<Cell> duplicates, int beyond) {

  /**
   * One cell.
   *
   * @param value its canonical value
   * @param doubtful whether it is marked for a person to look at
   * @param label the printed label of its row
   */
  record Cell(String value, boolean doubtful, String label) {}

  ConvertedTable {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    duplicates = List.copyOf(duplicates);
  }
}
