package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormRow;
import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.report.table.Row;
import io.kaibiao.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names the rows of a list of items (政府采购): {@code item.1}, {@code item.2} … from the top, {@code
 * total}, the form's groups (货物), and sums below a group by the path of their labels. A row is a
 * sum if the texts of the next row begin further right than its own end.
 */
final class ItemNamer implements RowNamer {

  private final Form form;
  private final HeaderWords heads;
  private final Set<Integer> sums = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private int items;

  ItemNamer(Form form, HeaderWords heads, List<Fragment> rows) {
    this.form = form;
    this.heads = heads;
    for (int i = 0; i + 1 < rows.size(); i++) {
      List<Integer> own = rows.get(i).levels();
      List<Integer> next = rows.get(i + 1).levels();
      if (!own.isEmpty() && !next.isEmpty() && next.get(0) > own.get(own.size() - 1)) {
        sums.add(rows.get(i).row());
      }
    }
  }

  @Override
  public RowName name(Fragment row) {
    List<String> path = row.path().isEmpty() ? List.of(row.label()) : row.path();
    String label = Folding.label(path.get(path.size() - 1));
    if (path.size() == 1 && (heads.isTotal(label) || heads.isSum(label))) {
      return RowName.certain(Row.TOTAL);
    }
    List<FormRow> groups = path.size() == 1 ? form.rowsLabelled(label, null) : List.of();
    if (!groups.isEmpty()) {
      return RowName.certain(groups.get(0).key());
    }
    return sums.contains(row.row()) || heads.isSum(label)
        ? free(RowName.foreign(path))
        : RowName.certain("item." + ++items);
  }

  private RowName free(RowName name) {
    String free = name.key();
    for (int copy = 2; !used.add(free); copy++) {
      free = name.key() + "#" + copy;
    }
    return RowName.certain(free);
  }

  @Override
  public boolean areHalves(Fragment upper, Fragment lower) {
    return lower.data().stream().noneMatch(Fragment.DataCell::isFigure)
        && !lower.data().isEmpty()
        && upper.data().stream().anyMatch(Fragment.DataCell::isFigure);
  }

  @Override
  public boolean isBorneOut(Fragment row, RowName name) {
    return name.key().equals(Row.TOTAL);
  }
}
