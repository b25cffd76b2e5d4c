package io.kaibiao.samples.forms;

/**
 * The format of pages.
 *
 * @param landscape whether wide tables are on landscape pages
 * @param font the initial font size
 * @param rowHeight the minimum height of a row
 * @param continuation what a continued table prints first
 * @param pageBreak the defect at the end of a page
 * @param packed whether a table may start on the page where another ends
 * @param amountsOnTop whether amounts are at the top of their cells
 * @param narrowLabels whether labels are wrapped in narrow cells
 * @param overflow whether long labels are cut off by their cells instead of wrapped
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

  /** What a continued table prints first on its next page. */
  public enum Continuation {
    NOTHING,
    HEAD,
    TITLE_AND_HEAD
  }

  /** The defects at the end of a page. */
  public enum Break {
    CLEAN,
    CUT_ROW,
    ORPHAN_TOTAL,
    EMPTY_ROW
  }

  /** Starts a style. Defects are off until set. */
  static Builder sized(double font, double rowHeight) {
    return new Builder().font(font).rowHeight(rowHeight);
  }

  /** Starts a style with the values of this one. */
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

  /** Sets each property of a page by name. {@link PageStyle} describes the properties. */
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
