package io.kaibiao.page.colour;

/**
 * What a colour or a pattern paints, before opacity and blending.
 *
 * @param darkest its darkest colour, the only one of a plain colour
 * @param lightest its lightest colour
 * @param coverage the share of an area that is certainly painted with it: 1 for plain colours, less
 *     for a hatching
 */
public record ColourRange(Rgb darkest, Rgb lightest, double coverage) {

  public static final ColourRange BLACK = plain(Rgb.BLACK);

  /** Any colour. A colour that can't be converted counts as one that is visible. */
  public static final ColourRange UNKNOWN = new ColourRange(Rgb.BLACK, Rgb.WHITE, 0);

  public static ColourRange plain(Rgb colour) {
    return new ColourRange(colour, colour, 1);
  }

  /** Returns its mean lightness, between 0 and 1. */
  public double luma() {
    return darkest.equals(lightest) ? darkest.luma() : (darkest.luma() + lightest.luma()) / 2;
  }

  /** Returns the same tone where all of an area is painted with it. */
  public ColourRange throughout() {
    return new ColourRange(darkest, lightest, 1);
  }

  /** Returns the same tone where only a share of an area is painted with it. */
  public ColourRange covering(double share) {
    return new ColourRange(darkest, lightest, Math.min(coverage, share));
  }

  /** Returns the range of this tone and another one. */
  public ColourRange with(ColourRange other) {
    return new ColourRange(
        other.darkest.luma() < darkest.luma() ? other.darkest : darkest,
        other.lightest.luma() > lightest.luma() ? other.lightest : lightest,
        Math.min(coverage, other.coverage));
  }
}
