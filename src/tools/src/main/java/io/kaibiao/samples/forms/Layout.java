package io.kaibiao.samples.forms;

/**
 * How the forms of a report look: one value for each thing that differs between places.
 *
 * @param name what the layout is called in a truth's conditions
 * @param preset whose titles and columns are printed
 * @param heading the lines above a table
 * @param codes how a functional code is spread over cells
 * @param total where the 合计 row stands
 * @param ordinals whether 栏次 is printed
 * @param lineNumbers whether 行次 is printed
 * @param allClasses whether every expenditure class is printed, or only those with amounts
 * @param blocks how many economic blocks stand side by side
 * @param totalsOverSpan whether the amount of 公用经费合计 spans the cells to the right of its label
 * @param threePublic how the “三公” form is turned
 * @param economicCodes how the budget's economic form names its rows
 * @param itemsAsColumns whether the budget's “三公” form has its items as columns
 * @param words the words that differ
 * @param amounts how amounts are printed
 * @param page how pages are set
 */
public record Layout(
    String name,
    Preset preset,
    HeadingStyle heading,
    Codes codes,
    Total total,
    boolean ordinals,
    boolean lineNumbers,
    boolean allClasses,
    int blocks,
    boolean totalsOverSpan,
    ThreePublicForm threePublic,
    EconomicCodes economicCodes,
    boolean itemsAsColumns,
    Words words,
    AmountStyle amounts,
    PageStyle page) {

  /** The same without 行次 and 栏次. */
  Layout withoutNumbers() {
    return new Layout(
        name,
        preset,
        heading,
        codes,
        total,
        false,
        false,
        allClasses,
        blocks,
        totalsOverSpan,
        threePublic,
        economicCodes,
        itemsAsColumns,
        words,
        amounts,
        page);
  }

  /** Whose titles and columns are printed. */
  public enum Preset {
    NATIONAL,
    SHANGHAI,
    SHANXI,
    SICHUAN,
    SHAANXI
  }

  /** How a title tells the year. */
  public enum Title {
    BARE,
    YEAR_JOINED,
    YEAR_LINE,
    YEAR_AND_REMARK,
    IN_GRID
  }

  /** How a form's number is printed. */
  public enum FormNumber {
    NONE,
    PUBLIC,
    PUBLIC_SPACED,
    PUBLIC_BROKEN,
    BUDGET,
    PLAIN,
    PLAIN_SUB
  }

  /** How the unit of the amounts is printed. */
  public enum Unit {
    AMOUNT_UNIT,
    AMOUNT_UNIT_ASCII,
    UNIT,
    UNIT_ASCII,
    JOINED_TO_NUMBER
  }

  /** How the organisation is printed. */
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

  /** The lines above a table. */
  public record HeadingStyle(
      Title title, FormNumber number, Unit unit, Organization organization) {}

  /** How a functional code is spread over cells. */
  public enum Codes {
    ONE_CELL,
    PIECES,
    FULL_IN_FIRST,
    OWN_PIECE_ONLY,
    ZEROS_LOST;

    int cells() {
      return this == ONE_CELL ? 1 : 3;
    }
  }

  /** Where the 合计 row stands. */
  public enum Total {
    FIRST,
    LAST,
    /** First, and 类/款/项 stand in cells that reach over 栏次 and 合计. */
    FIRST_BESIDE_HEADS
  }

  /** How the “三公” form is turned. */
  public enum ThreePublicForm {
    BUDGET_AND_ACTUAL_ABOVE,
    BUDGET_AND_ACTUAL_BELOW,
    ITEMS_AS_ROWS
  }

  /** How the budget's economic form names its rows. */
  public enum EconomicCodes {
    NAMES_ONLY,
    ONE_CELL,
    TWO_CELLS
  }

  /**
   * The words that differ.
   *
   * @param amount 金额 or 决算数
   * @param subtotal 小计 or 合计
   * @param code 科目编码, 科目代码, …
   * @param spaced whether 合计, 项目 and the like have blanks inside
   * @param uprightHeads whether long column heads are set one character a line
   */
  public record Words(
      String amount, String subtotal, String code, boolean spaced, boolean uprightHeads) {

    public String spaced(String word) {
      return spaced && word.length() == 2 ? word.charAt(0) + "  " + word.charAt(1) : word;
    }
  }

  /** What a continued table prints first on its next page. */
  public enum Continuation {
    NOTHING,
    HEAD,
    TITLE_AND_HEAD
  }

  /** What goes wrong at the end of a page. */
  public enum Break {
    CLEAN,
    CUT_ROW,
    ORPHAN_TOTAL,
    EMPTY_ROW
  }

  /**
   * How pages are set.
   *
   * @param landscape whether wide tables stand on landscape pages
   * @param font the font size to start from
   * @param rowHeight the least height of a row
   * @param continuation what a continued table prints first
   * @param pageBreak what goes wrong at the end of a page
   * @param packed whether a table may start on the page where another ends
   * @param amountsOnTop whether amounts stand at the top of their cells
   * @param narrowLabels whether labels are wrapped in narrow cells
   * @param overflow whether long labels are cut off by their cells rather than wrapped
   */
  public record PageStyle(
      boolean landscape,
      double font,
      double rowHeight,
      Continuation continuation,
      Break pageBreak,
      boolean packed,
      boolean amountsOnTop,
      boolean narrowLabels,
      boolean overflow) {}
}
