package io.kaibiao.form.catalogue;

/** How a form's rows are identified. */
public enum RowKey {
  /** The code of the functional classification (支出功能分类), or {@code total}. */
  FUNCTIONAL,
  /** The code of the economic classification (部门预算支出经济分类), or {@code total}. */
  ECONOMIC,
  /** The key that the form gives the printed label. */
  LABEL,
  /** The printed name itself, or {@code total}. */
  NAME,
  /** The one row, {@code total}. */
  SINGLE
}
