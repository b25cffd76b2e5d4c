package io.kaibiao.form.catalogue;

/** Whose accounts a form belongs to. */
public enum Publisher {
  /** A department or a unit (部门、单位). */
  DEPARTMENT,
  /** A government, whose own budget or final accounts the report is (一般公共预算收入 …). */
  GOVERNMENT
}
