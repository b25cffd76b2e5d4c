package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormRow;
import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.report.table.Row;
import io.kaibiao.text.Folding;
import java.util.List;

/**
 * Names the rows of a list of items (政府采购): {@code item.1}, {@code item.2} … from the top, {@code
 * total}, the form's groups (货物), and sums below a group by the path of their labels. A row is an
 * item if it has a text in the last column of labels that names things, and a sum if only columns
 * further left have one.
 */
final class ItemNamer implements RowNamer {

  private final Form form;
  private final HeaderWords heads;
  private final int deepest;
  private int items;

  ItemNamer(Form form, HeaderWords heads, List<Fragment> rows) {
    this.form = form;
    this.heads = heads;
    this.deepest = rows.stream().mapToInt(row -> row.path().size()).max().orElse(0);
  }

  @Override
  public RowName name(Fragment row) {
    String own = row.path().isEmpty() ? row.label() : row.path().get(row.path().size() - 1);
    String label = Folding.label(own);
    if (heads.isTotal(label) || heads.isSum(label)) {
      return row.path().size() > 1 ? RowName.foreign(row.path()) : RowName.certain(Row.TOTAL);
    }
    List<FormRow> groups = form.rowsLabelled(label, null);
    if (!groups.isEmpty() && !isItem(row)) {
      return RowName.certain(groups.get(0).key());
    }
    return isItem(row)
        ? RowName.certain("item." + ++items)
        : RowName.foreign(row.path().isEmpty() ? List.of(own) : row.path());
  }

  private boolean isItem(Fragment row) {
    return row.path().size() == deepest;
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
