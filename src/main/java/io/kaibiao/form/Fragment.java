package io.kaibiao.form;

import io.kaibiao.form.ColumnPlan.DataColumn;
import io.kaibiao.report.GridCell;
import io.kaibiao.report.Origin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one printed row says in one block.
 *
 * @param row the row in the grid
 * @param block the number of the block, 0-based
 * @param codes the digits of the code columns by role, blank ones left out
 * @param label the printed label, empty where there is none
 * @param line the printed 行次, empty where there is none
 * @param sureness how sure the reader is of its codes and its label, from 0 to 1
 * @param origin where its codes and its label came from
 * @param data its filled data cells from left to right
 */
record Fragment(
    int row,
    int block,
    Map<HeadRole, String> codes,
    String label,
    String line,
    double sureness,
    Origin origin,
    List<DataCell> data) {
  Fragment {
    codes = codes.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(codes));
    data = List.copyOf(data);
  }

  /** A filled cell under a data column. */
  record DataCell(DataColumn column, GridCell cell) {}

  /** Returns a row that says nothing in a block. */
  static Fragment nothing(int row, int block) {
    return new Fragment(row, block, Map.of(), "", "", 1, Origin.TEXT_LAYER, List.of());
  }

  boolean isNameless() {
    return codes.isEmpty() && label.isEmpty();
  }

  boolean isEmpty() {
    return isNameless() && data.isEmpty();
  }

  Fragment withLabel(String other) {
    return new Fragment(row, block, codes, other, line, sureness, origin, data);
  }

  /** Returns this row with the rest of it that a page break cut off. */
  Fragment joined(Fragment rest) {
    Map<HeadRole, String> all = new EnumMap<>(HeadRole.class);
    all.putAll(codes);
    rest.codes.forEach(all::putIfAbsent);
    List<DataCell> cells = new ArrayList<>(data);
    cells.addAll(rest.data);
    return new Fragment(
        row,
        block,
        all,
        label + rest.label,
        line.isEmpty() ? rest.line : line,
        Math.min(sureness, rest.sureness),
        rest.origin == Origin.PIXELS ? rest.origin : origin,
        cells);
  }
}
