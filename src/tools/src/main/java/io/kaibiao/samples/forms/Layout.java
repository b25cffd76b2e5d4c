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

  /** Starts a layout; numbers of rows and columns, spans and the like are off until set. */
  static Builder named(String name) {
    return new Builder().name(name);
  }

  /** Starts a layout that is this one but for what is set. */
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

  /** The same without 行次 and 栏次. */
  Layout withoutNumbers() {
    return changed().ordinals(false).lineNumbers(false).build();
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
      boolean overflow) {

    /** Starts a style; what may go wrong is off until set. */
    static Builder sized(double font, double rowHeight) {
      return new Builder().font(font).rowHeight(rowHeight);
    }

    /** Starts a style that is this one but for what is set. */
    public Builder changed() {
      return new Builder()
          .landscape(landscape)
          .font(font)
          .rowHeight(rowHeight)
          .continuation(continuation)
          .pageBreak(pageBreak)
          .packed(packed)
          .amountsOnTop(amountsOnTop)
          .narrowLabels(narrowLabels)
          .overflow(overflow);
    }

    /** Sets each property of a page by its name; see {@link PageStyle} for what each means. */
    public static final class Builder {
      private boolean landscape;
      private double font;
      private double rowHeight;
      private Continuation continuation = Continuation.NOTHING;
      private Break pageBreak = Break.CLEAN;
      private boolean packed;
      private boolean amountsOnTop;
      private boolean narrowLabels;
      private boolean overflow;

      Builder() {}

      public Builder landscape(boolean value) {
        this.landscape = value;
        return this;
      }

      public Builder font(double value) {
        this.font = value;
        return this;
      }

      public Builder rowHeight(double value) {
        this.rowHeight = value;
        return this;
      }

      public Builder continuation(Continuation value) {
        this.continuation = value;
        return this;
      }

      public Builder pageBreak(Break value) {
        this.pageBreak = value;
        return this;
      }

      public Builder packed(boolean value) {
        this.packed = value;
        return this;
      }

      public Builder amountsOnTop(boolean value) {
        this.amountsOnTop = value;
        return this;
      }

      public Builder narrowLabels(boolean value) {
        this.narrowLabels = value;
        return this;
      }

      public Builder overflow(boolean value) {
        this.overflow = value;
        return this;
      }

      public PageStyle build() {
        return new PageStyle(
            landscape,
            font,
            rowHeight,
            continuation,
            pageBreak,
            packed,
            amountsOnTop,
            narrowLabels,
            overflow);
      }
    }
  }

  /** Sets each property of a layout by its name; see {@link Layout} for what each means. */
  public static final class Builder {
    private String name = "";
    private Preset preset = Preset.NATIONAL;
    private HeadingStyle heading =
        new HeadingStyle(Title.BARE, FormNumber.NONE, Unit.UNIT, Organization.NONE);
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
