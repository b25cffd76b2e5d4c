package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.HeaderRole;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.NumericTokens;
import io.kaibiao.table.Ordinals;
import io.kaibiao.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which rows of a table's body number its columns (栏次), as where a header was not recognised
 * above them. Such numbers are no figures in any table. A row without the word may also hold
 * figures that happen to count: it numbers columns above all figures, or where a page repeats it.
 */
public final class CountingRows {

  private static final RowTolerances.Labels LIMITS = RowTolerances.STANDARD.labels();

  private final CellMatrix cells;
  private final Catalogue catalogue;

  private CountingRows(CellMatrix cells, Catalogue catalogue) {
    this.cells = cells;
    this.catalogue = catalogue;
  }

  /** Returns the grid rows that do nothing but number the columns. */
  public static Set<Integer> of(GridTable table, Catalogue catalogue) {
    CellMatrix cells =
        new CellMatrix(table.grid().rows(), table.grid().columns(), table.grid().cells());
    return of(cells, table.firstBodyRow(), catalogue);
  }

  /**
   * Returns the grid rows that do nothing but number the columns.
   *
   * @param from the first row of the body
   */
  static Set<Integer> of(CellMatrix cells, int from, Catalogue catalogue) {
    return new CountingRows(cells, catalogue).from(from);
  }

  private Set<Integer> from(int first) {
    Set<Integer> rows = new HashSet<>();
    Set<List<String>> known = new HashSet<>();
    boolean figures = false;
    for (int row = 0; row < cells.rows(); row++) {
      List<String> texts = texts(row);
      if (isCounting(texts, !figures || known.contains(texts))) {
        known.add(texts);
        if (row >= first) {
          rows.add(row);
        }
      } else if (row >= first) {
        figures |= texts.stream().anyMatch(NumericTokens::isFigure);
      }
    }
    return rows;
  }

  private List<String> texts(int row) {
    return cells.startingIn(row).stream()
        .map(GridCell::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /**
   * Tells whether texts are 栏次 or nothing, and then one number after the other from 1.
   *
   * @param may whether a row without the word may number the columns
   */
  private boolean isCounting(List<String> texts, boolean may) {
    List<String> rest = texts.stream().filter(text -> !isMark(text)).toList();
    List<Integer> numbers = rest.stream().filter(Ordinals::isOrdinal).map(Ordinals::value).toList();
    boolean mark = rest.size() < texts.size();
    if (numbers.size() < rest.size() || numbers.isEmpty()) {
      return (mark || may) && Ordinals.nearlyCount(rest);
    }
    return (mark || (may && numbers.size() >= LIMITS.leastCount()))
        && numbers.get(0) == 1
        && Ordinals.isCount(numbers);
  }

  private boolean isMark(String text) {
    return catalogue.heads().role(Folding.head(text)).filter(CountingRows::isMark).isPresent();
  }

  private static boolean isMark(HeaderRole role) {
    return switch (role) {
      case ORDINAL, CODE_CLASS, CODE_GROUP, CODE_ITEM -> true;
      default -> false;
    };
  }
}
