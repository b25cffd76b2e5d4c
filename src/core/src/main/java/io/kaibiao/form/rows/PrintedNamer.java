package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.Row;
import io.kaibiao.text.Folding;

/**
 * Names rows by their printed text: projects, organisations, and in a government's forms the path
 * of labels where a row is a part of another. Immutable.
 */
public final class PrintedNamer implements RowNamer {

  private final Form form;
  private final TotalLabels totals;

  PrintedNamer(Form form, TotalLabels totals) {
    this.form = form;
    this.totals = totals;
  }

  @Override
  public RowName name(Fragment row) {
    if (totals.isTotal(Folding.label(row.label()))) {
      return RowName.certain(Row.TOTAL);
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
