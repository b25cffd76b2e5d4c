package io.kaibiao.form;

import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.columns.ColumnMapping;
import io.kaibiao.form.columns.ColumnPlan;
import io.kaibiao.form.columns.ColumnPlan.DataColumn;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.form.rows.Fragment.DataCell;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form whose rows are printed side by side: each column becomes a row with one amount. A
 * second printed row, as of another year, gives rows of its own names.
 */
final class RowsAcross {

  private final ColumnPlan plan;
  private final ColumnMapping mapping;
  private final FormCells cells;
  private final Map<String, Row> items = new LinkedHashMap<>();
  private final List<HeaderColumn> header = new ArrayList<>();

  RowsAcross(ColumnPlan plan, ColumnMapping mapping, FormCells cells) {
    this.plan = plan;
    this.mapping = mapping;
    this.cells = cells;
  }

  ReadRows read(List<List<Fragment>> blocks) {
    mapping.rowKeys().values().stream().sorted().forEach(key -> items.put(key, empty(key)));
    for (List<Fragment> block : blocks) {
      for (Fragment fragment : block) {
        fragment.data().forEach(data -> add(fragment, data));
      }
    }
    return new ReadRows(List.copyOf(items.values()), header);
  }

  private void add(Fragment fragment, DataCell data) {
    DataColumn column = data.column();
    @Nullable String key = mapping.rowKeys().get(column.column());
    RowName name = key == null ? RowName.foreign(column.path()) : RowName.certain(key);
    Optional<Cell> cell = cells.read(data, FormColumn.Content.AMOUNT, name);
    if (cell.isEmpty()) {
      return;
    }
    @Nullable Row before = items.get(name.key());
    String own = before == null || before.cells().isEmpty() ? name.key() : free(fragment, column);
    items.put(
        own,
        new Row(
            own,
            null,
            leaf(column),
            fragment.path(),
            fragment.block(),
            null,
            Map.of(Row.TOTAL, cell.get())));
    header.add(
        new HeaderColumn(
            Row.TOTAL,
            column.path(),
            column.ordinal().isEmpty() ? null : column.ordinal(),
            own,
            fragment.block()));
  }

  /** Returns an unused name for a column's cell in a further printed row. */
  private String free(Fragment fragment, DataColumn column) {
    List<String> path = new ArrayList<>(fragment.path());
    path.addAll(column.path());
    String name = RowName.foreign(path).key();
    String free = name;
    for (int copy = 2; items.containsKey(free); copy++) {
      free = name + "#" + copy;
    }
    return free;
  }

  private Row empty(String key) {
    for (DataColumn column : plan.data()) {
      if (key.equals(mapping.rowKeys().get(column.column()))) {
        return new Row(key, null, leaf(column), Map.of());
      }
    }
    throw new IllegalStateException("an item without a column: " + key);
  }

  private static String leaf(DataColumn column) {
    return column.path().isEmpty() ? "" : column.path().get(column.path().size() - 1);
  }
}
