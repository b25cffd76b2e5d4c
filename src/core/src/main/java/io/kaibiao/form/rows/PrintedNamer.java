package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.report.table.Row;
import io.kaibiao.text.Folding;

/** Names rows by their printed text: projects, organisations. */
public final class PrintedNamer implements RowNamer {

  private final HeaderWords heads;

  PrintedNamer(HeaderWords heads) {
    this.heads = heads;
  }

  @Override
  public RowName name(Fragment row) {
    return heads.isTotal(Folding.label(row.label()))
        ? RowName.certain(Row.TOTAL)
        : RowName.certain(row.label().replaceAll("\\s+", " "));
  }

  @Override
  public boolean areHalves(Fragment upper, Fragment lower) {
    // The continuation of a name has no amounts; a row of its own has.
    return lower.data().isEmpty()
        && !lower.label().isEmpty()
        && !upper.data().isEmpty()
        && !heads.isTotal(Folding.label(lower.label()))
        && !heads.isTotal(Folding.label(upper.label()));
  }

  @Override
  public boolean isBorneOut(Fragment row, RowName name) {
    return name.key().equals(Row.TOTAL);
  }
}
