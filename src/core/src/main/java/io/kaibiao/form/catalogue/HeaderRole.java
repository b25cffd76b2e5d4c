package io.kaibiao.form.catalogue;

/** What a column other than one of amounts holds. */
public enum HeaderRole {
  /** A whole subject code (科目编码). */
  CODE("code"),
  /** The first three digits of a code (类). */
  CODE_CLASS("code.class"),
  /** The next two digits of a code (款). */
  CODE_GROUP("code.group"),
  /** The last two digits of a code (项). */
  CODE_ITEM("code.item"),
  /** The name of a subject, a project or an organisation. */
  NAME("name"),
  /** The label of a row (项目). */
  LABEL("label"),
  /** The printed number of a row (行次). */
  LINE("line"),
  /** A running number (序号). */
  SERIAL("serial"),
  /** The unit of a row's figures (计量单位). */
  UNIT("unit"),
  /** The row that numbers the columns (栏次). */
  ORDINAL("ordinal");

  private final String id;

  HeaderRole(String id) {
    this.id = id;
  }

  /** Returns the name that {@code heads.json} uses. */
  public String id() {
    return id;
  }
}
