package io.kaibiao.proof.identities;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The amounts of one table by their printed place, whatever names its rows and columns have. */
public final class TableAmounts {

  private final FormView view;

  private TableAmounts(FormView view) {
    this.view = view;
  }

  /** Returns the amounts of each of a report's tables, in their order. */
  public static List<TableAmounts> of(List<Table> tables) {
    CommonUnit common = CommonUnit.of(tables);
    List<TableAmounts> all = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      all.add(new TableAmounts(FormView.of(i, tables.get(i), common)));
    }
    return all;
  }

  /** Returns the table. */
  public Table table() {
    return view.table();
  }

  /** Tells whether it is of the same table as another one. */
  public boolean isOf(TableAmounts other) {
    return view.index() == other.view.index();
  }

  /** Tells whether its amounts can be compared with those of other tables. */
  public boolean isComparable() {
    return view.isComparable();
  }

  /**
   * Returns the amount of a row and a column.
   *
   * @param row the index of the row in the table
   * @return an amount of 0 for a blank cell, null for one that holds no amount
   */
  public @Nullable Amount at(int row, String column) {
    return view.figure(row, column);
  }
}
