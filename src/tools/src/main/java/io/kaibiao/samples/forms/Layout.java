package io.kaibiao.samples.forms;

/**
 * The layout of the forms of a report: one value for each property that differs between places.
 *
 * @param name the name of the layout in a truth's conditions
 * @param preset the place whose titles and columns are printed
 * @param heading the lines above a table
 * @param codes how a functional code is divided among cells
 * @param total the position of the 合计 row
 * @param ordinals whether 栏次 is printed
 * @param lineNumbers whether 行次 is printed
 * @param allClasses whether every expenditure class is printed, or only those with amounts
 * @param blocks number of economic blocks side by side
 * @param totalsOverSpan whether the amount of 公用经费合计 spans the cells to the right of its label
 * @param threePublic the orientation of the “三公” form
 * @param economicCodes how the budget's economic form names its rows
 * @param itemsAsColumns whether the budget's “三公” form has its items as columns
 * @param words the words that differ
 * @param amounts the format of amounts
 * @param page the format of pages
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

  /**
   * Starts a layout. Numbers of rows and columns, spans and similar properties are off until set.
   */
  static Builder named(String name) {
    return new Builder().name(name);
  }

  /** Starts a layout with the values of this one. */
  public Builder changed() {
    return new Builder()
        .name(name)
        .preset(preset)
        .heading(heading)
        .codes(codes)
        .total(total)
        .ordinals(ordinals)
        .lineNumbers(lineNumbers)
        .allClasses(allClasses)
        .blocks(blocks)
        .totalsOverSpan(totalsOverSpan)
        .threePublic(threePublic)
        .economicCodes(economicCodes)
        .itemsAsColumns(itemsAsColumns)
        .words(words)
        .amounts(amounts)
        .page(page);
  }

  /** Returns the same without 行次 and 栏次. */
  Layout withoutNumbers() {
    return changed().ordinals(false).lineNumbers(false).build();
  }

  /** The places whose titles and columns are printed. */
  public enum Preset {
    NATIONAL,
    SHANGHAI,
    SHANXI,
    SICHUAN,
    SHAANXI
  }

  /** The ways to divide a functional code among cells. */
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

  /** The positions of the 合计 row. */
  public enum Total {
    FIRST,
    LAST,
    /** First, with 类/款/项 in cells that extend over the rows of 栏次 and 合计. */
    FIRST_BESIDE_HEADS
  }

  /** The orientations of the “三公” form. */
  public enum ThreePublicForm {
    BUDGET_AND_ACTUAL_ABOVE,
    BUDGET_AND_ACTUAL_BELOW,
    ITEMS_AS_ROWS
  }

  /** The ways in which the budget's economic form names its rows. */
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
   * @param spaced whether 合计, 项目 and similar words contain blanks
   * @param uprightHeads whether long column headers are printed one character per line
   */
  public record Words(
      String amount, String subtotal, String code, boolean spaced, boolean uprightHeads) {

    public String spaced(String word) {
      return spaced && word.length() == 2 ? word.charAt(0) + "  " + word.charAt(1) : word;
    }
  }

  /** Sets each property of a layout by name. {@link Layout} describes the properties. */
  public static final class Builder {
    private String name = "";
    private Preset preset = Preset.NATIONAL;
    private HeadingStyle heading =
        new HeadingStyle(
            HeadingStyle.Title.BARE,
            HeadingStyle.FormNumber.NONE,
            HeadingStyle.Unit.UNIT,
            HeadingStyle.Organization.NONE);
    private Codes codes = Codes.ONE_CELL;
    private Total total = Total.FIRST;
    private boolean ordinals;
    private boolean lineNumbers;
    private boolean allClasses;
    private int blocks = 1;
    private boolean totalsOverSpan;
    private ThreePublicForm threePublic = ThreePublicForm.BUDGET_AND_ACTUAL_ABOVE;
    private EconomicCodes economicCodes = EconomicCodes.NAMES_ONLY;
    private boolean itemsAsColumns;
    private Words words = new Words("金额", "小计", "科目编码", false, false);
    private AmountStyle amounts = AmountStyle.plain();
    private PageStyle page = PageStyle.sized(10, 18).build();

    Builder() {}

    public Builder name(String value) {
      this.name = value;
      return this;
    }

    public Builder preset(Preset value) {
      this.preset = value;
      return this;
    }

    public Builder heading(HeadingStyle value) {
      this.heading = value;
      return this;
    }

    public Builder codes(Codes value) {
      this.codes = value;
      return this;
    }

    public Builder total(Total value) {
      this.total = value;
      return this;
    }

    public Builder ordinals(boolean value) {
      this.ordinals = value;
      return this;
    }

    public Builder lineNumbers(boolean value) {
      this.lineNumbers = value;
      return this;
    }

    public Builder allClasses(boolean value) {
      this.allClasses = value;
      return this;
    }

    public Builder blocks(int value) {
      this.blocks = value;
      return this;
    }

    public Builder totalsOverSpan(boolean value) {
      this.totalsOverSpan = value;
      return this;
    }

    public Builder threePublic(ThreePublicForm value) {
      this.threePublic = value;
      return this;
    }

    public Builder economicCodes(EconomicCodes value) {
      this.economicCodes = value;
      return this;
    }

    public Builder itemsAsColumns(boolean value) {
      this.itemsAsColumns = value;
      return this;
    }

    public Builder words(Words value) {
      this.words = value;
      return this;
    }

    public Builder amounts(AmountStyle value) {
      this.amounts = value;
      return this;
    }

    public Builder page(PageStyle value) {
      this.page = value;
      return this;
    }

    public Layout build() {
      return new Layout(
          name,
          preset,
          heading,
          codes,
          total,
          ordinals,
          lineNumbers,
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
  }
}
