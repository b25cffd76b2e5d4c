package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.Ordinals;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which rows of a table's body number its columns (栏次), as where a header was not recognised
 * above them. Such numbers are no figures in any table.
 */
public final class CountingRows {

  private static final RowTolerances.Labels LIMITS = RowTolerances.STANDARD.labels();

  private CountingRows() {}

  /** Returns the grid rows that do nothing but number the columns. */
  public static Set<Integer> of(GridTable table, Catalogue catalogue) {
    CellMatrix cells =
        new CellMatrix(table.grid().rows(), table.grid().columns(), table.grid().cells());
    Set<Integer> rows = new HashSet<>();
    for (int row = table.firstBodyRow(); row < cells.rows(); row++) {
      if (isCounting(cells, row, catalogue)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Tells whether a row says 栏次 or nothing, and then one number after the other from 1. */
  static boolean isCounting(CellMatrix cells, int row, Catalogue catalogue) {
    List<Integer> numbers = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    boolean mark = false;
    boolean other = false;
    for (GridCell cell : cells.startingIn(row)) {
      String text = cell.text();
      if (isMark(text, catalogue)) {
        mark = true;
      } else if (!text.isEmpty()) {
        texts.add(text);
        other |= !Ordinals.isOrdinal(text);
      }
      if (Ordinals.isOrdinal(text)) {
        numbers.add(Ordinals.value(text));
      }
    }
    if (other || numbers.isEmpty()) {
      return Ordinals.nearlyCount(texts);
    }
    return numbers.size() >= (mark ? 1 : LIMITS.leastCount())
        && numbers.get(0) == 1
        && Ordinals.isCount(numbers);
  }

  private static boolean isMark(String text, Catalogue catalogue) {
    return catalogue.heads().role(Folding.head(text)).filter(CountingRows::isMark).isPresent();
  }

  private static boolean isMark(HeaderRole role) {
    return switch (role) {
      case ORDINAL, CODE_CLASS, CODE_GROUP, CODE_ITEM -> true;
      default -> false;
    };
  }
}
