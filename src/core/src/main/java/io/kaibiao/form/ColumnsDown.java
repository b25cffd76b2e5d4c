package io.kaibiao.form;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.columns.ColumnPlan.DataColumn;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.ColumnsDownTheSide;
import io.kaibiao.form.rows.Fragment;
import io.kaibiao.form.rows.Fragment.DataCell;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a form whose columns are printed down the side, named by header and label together. */
final class ColumnsDown {

  private final Form form;
  private final ColumnsDownTheSide labels;
  private final FormCells cells;
  private final Map<String, Cell> read = new LinkedHashMap<>();
  private final List<HeaderColumn> header = new ArrayList<>();

  ColumnsDown(Form form, Catalogue catalogue, FormCells cells) {
    this.form = form;
    this.labels = new ColumnsDownTheSide(form, catalogue.heads());
    this.cells = cells;
  }

  ReadRows read(List<List<Fragment>> blocks) {
    for (List<Fragment> block : blocks) {
      for (Fragment fragment : block) {
        fragment.data().forEach(data -> add(fragment, data));
      }
    }
    return new ReadRows(List.of(new Row(Row.TOTAL, null, "", read)), header);
  }

  private void add(Fragment fragment, DataCell data) {
    Optional<Cell> cell = cells.read(data, FormColumn.Content.AMOUNT, RowName.certain(Row.TOTAL));
    if (cell.isEmpty()) {
      return;
    }
    DataColumn column = data.column();
    String id =
        known(fragment, column)
            .filter(k -> !read.containsKey(k))
            .orElseGet(() -> free(fragment, column));
    read.put(id, cell.get());
    List<String> path = new ArrayList<>(fragment.path());
    path.addAll(column.path());
    header.add(new HeaderColumn(id, path, null));
  }

  private Optional<String> known(Fragment fragment, DataColumn column) {
    if (form.rowKey() != RowKey.SINGLE) {
      return labels.column(fragment);
    }
    Set<String> heads = new HashSet<>(column.heads());
    heads.add(Folding.head(fragment.label()));
    return form.columnsHeaded(heads).stream().findFirst().map(FormColumn::id);
  }

  /** Returns an unused name for a source that the form has no column for. */
  private String free(Fragment fragment, DataColumn column) {
    String leaf = column.path().isEmpty() ? "" : column.path().get(column.path().size() - 1);
    String name =
        form.rowKey() == RowKey.SINGLE
            ? ForeignName.of(fragment.label().replaceAll("\\s+", "") + "/" + leaf)
            : ForeignName.of(labels.name(fragment));
    String free = name;
    for (int copy = 2; read.containsKey(free); copy++) {
      free = name + "#" + copy;
    }
    return free;
  }
}
