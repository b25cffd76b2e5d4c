package io.kaibiao.samples.forms;

/** The lines above a table. */
public record HeadingStyle(Title title, FormNumber number, Unit unit, Organization organization) {

  /** Where a title states the year. */
  public enum Title {
    BARE,
    YEAR_JOINED,
    YEAR_LINE,
    YEAR_AND_REMARK,
    IN_GRID
  }

  /** The formats of a form's number. */
  public enum FormNumber {
    NONE,
    PUBLIC,
    PUBLIC_SPACED,
    PUBLIC_BROKEN,
    BUDGET,
    PLAIN,
    PLAIN_SUB
  }

  /** The formats of the unit of the amounts. */
  public enum Unit {
    AMOUNT_UNIT,
    AMOUNT_UNIT_ASCII,
    UNIT,
    UNIT_ASCII,
    JOINED_TO_NUMBER
  }

  /** The formats of the organization's name. */
  public enum Organization {
    NONE("", false),
    UNIT("单位：", false),
    DEPARTMENT("部门：", false),
    UNIT_NAME("单位名称：", false),
    COMPILING_UNIT("编制单位：", false),
    COMPILING_DEPARTMENT("编制部门：", false),
    WRAPPED("部门名称：", true);

    private final String prefix;
    private final boolean wrapped;

    Organization(String prefix, boolean wrapped) {
      this.prefix = prefix;
      this.wrapped = wrapped;
    }

    String prefix() {
      return prefix;
    }

    boolean wrapped() {
      return wrapped;
    }
  }
}
