package io.kaibiao.form.catalogue;

/** The half of a form that prints income and expenditure side by side. */
public enum Side {
  /** 收入. */
  INCOME,
  /** 支出. */
  EXPENDITURE
}
