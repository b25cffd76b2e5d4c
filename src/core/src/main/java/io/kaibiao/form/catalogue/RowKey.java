package io.kaibiao.form.catalogue;

/** How a form's rows are identified. */
public enum RowKey {
  /** The code of the functional classification (支出功能分类) or of the income's, or {@code total}. */
  FUNCTIONAL,
  /** The code of the functional classification of expenditure alone, or {@code total}. */
  EXPENDITURE,
  /** The code of the classification of income (收入分类), or {@code total}. */
  INCOME,
  /** The code of the economic classification (部门预算支出经济分类), or {@code total}. */
  ECONOMIC,
  /** The code of the governments' economic classification (政府预算支出经济分类), or {@code total}. */
  GOVERNMENT_ECONOMIC,
  /** The key that the form gives the printed label. */
  LABEL,
  /** The printed name itself, or {@code total}. */
  NAME,
  /** The name of a project, or the functional code where a row names no project. */
  PROJECT,
  /** {@code item.1}, {@code item.2} … from the top, or the key of a group of items. */
  ITEM,
  /** The one row, {@code total}. */
  SINGLE;

  /** Tells whether the rows are named by codes of a classification. */
  public boolean isCode() {
    return switch (this) {
      case FUNCTIONAL, EXPENDITURE, INCOME, ECONOMIC, GOVERNMENT_ECONOMIC -> true;
      case LABEL, NAME, PROJECT, ITEM, SINGLE -> false;
    };
  }
}
