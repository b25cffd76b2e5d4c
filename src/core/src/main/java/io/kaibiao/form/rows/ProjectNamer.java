package io.kaibiao.form.rows;

import io.kaibiao.form.naming.RowName;

/** Names rows by their project, and by the functional code where a row names no project. */
final class ProjectNamer implements RowNamer {

  private final RowNamer printed;
  private final RowNamer subjects;

  ProjectNamer(RowNamer printed, RowNamer subjects) {
    this.printed = printed;
    this.subjects = subjects;
  }

  @Override
  public RowName name(Fragment row) {
    return namer(row).name(row);
  }

  @Override
  public boolean areHalves(Fragment upper, Fragment lower) {
    return namer(upper).areHalves(upper, lower);
  }

  @Override
  public boolean isBorneOut(Fragment row, RowName name) {
    return namer(row).isBorneOut(row, name);
  }

  private RowNamer namer(Fragment row) {
    return row.codes().isEmpty() ? printed : subjects;
  }
}
