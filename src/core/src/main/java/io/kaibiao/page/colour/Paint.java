package io.kaibiao.page.colour;

/**
 * The paint of one letter, line, area or image.
 *
 * @param tone its colours
 * @param compositing what it does to what lies below it
 */
public record Paint(ColourRange tone, Compositing compositing) {

  private static final ColourTolerances LIMITS = ColourTolerances.STANDARD;

  /** Returns its darkest colour as it appears on white paper. */
  public Rgb onPaper() {
    return compositing.onPage().mostOver(Rgb.WHITE, tone.darkest());
  }

  /** Returns the mean lightness that it has on white paper: 0 black, 1 white. */
  public double luma() {
    return compositing.onPage().mostOver(Rgb.WHITE, Rgb.grey(tone.luma())).luma();
  }

  /** Tells whether it appears as a shade of grey, or lets what is below show through. */
  public boolean isNeutral() {
    return tone.darkest().isNeutral() || compositing.onPage().most() < LIMITS.sheer();
  }

  /** Returns the same paint where only a share of the area is painted for certain. */
  public Paint covering(double share) {
    return share >= 1 ? this : new Paint(tone.covering(share), compositing);
  }

  /**
   * Returns its effect on something painted before.
   *
   * @param order the other thing's painting order
   */
  public Effect on(int order) {
    return compositing.on(order).covering(tone.coverage());
  }

  /** Tells whether it may hide something that was painted before. */
  public boolean canHide() {
    return tone.coverage() > 0 && compositing.canHide();
  }
}
