package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names rows by their printed text: projects, organisations, and in a government's forms the path
 * of labels where a row is a part of another. A name that stands below several others is an {@code
 * x:} path. Belongs to one table.
 */
public final class PrintedNamer implements RowNamer {

  private final Form form;
  private final TotalLabels totals;
  private final Set<String> repeated = new HashSet<>();

  PrintedNamer(Form form, TotalLabels totals, List<Fragment> rows) {
    this.form = form;
    this.totals = totals;
    Set<String> once = new HashSet<>();
    for (Fragment row : rows) {
      if (row.path().size() > 1 && !row.data().isEmpty() && !once.add(row.label())) {
        repeated.add(row.label());
      }
    }
  }

  @Override
  public RowName name(Fragment row) {
    if (totals.isTotal(Folding.label(row.label()))) {
      return RowName.certain(Row.TOTAL);
    }
    if (repeated.contains(row.label())) {
      return RowName.foreign(row.path());
    }
    if (totals.isNearlyTotal(Folding.label(row.label()))) {
      return RowName.doubtful(row.label().replaceAll("\\s+", " "), RepairCode.ROW_UNSURE);
    }
    boolean part = form.publisher() == Publisher.GOVERNMENT && row.path().size() > 1;
    return RowName.certain(
        part ? String.join(ForeignName.PATH, row.path()) : row.label().replaceAll("\\s+", " "));
  }

  @Override
  public boolean areHalves(Fragment upper, Fragment lower) {
    // The continuation of a name has no amounts; a row of its own has.
    return lower.data().isEmpty()
        && !lower.label().isEmpty()
        && !upper.data().isEmpty()
        && !totals.isTotal(Folding.label(lower.label()))
        && !totals.isTotal(Folding.label(upper.label()));
  }

  @Override
  public boolean isBorneOut(Fragment row, RowName name) {
    return name.key().equals(Row.TOTAL);
  }
}
