package io.kaibiao.page.colour;

/**
 * What a colour or a pattern paints, before opacity and blending.
 *
 * @param darkest its darkest colour, the only one of a plain colour
 * @param lightest its lightest colour
 * @param coverage the share of an area that is certainly painted with it: 1 for plain colours, less
 *     for a hatching
 */
public record Tone(Rgb darkest, Rgb lightest, double coverage) {

  public static final Tone BLACK = plain(Rgb.BLACK);

  /** Any colour. A colour that can't be converted counts as one that is visible. */
  public static final Tone UNKNOWN = new Tone(Rgb.BLACK, Rgb.WHITE, 0);

  public static Tone plain(Rgb colour) {
    return new Tone(colour, colour, 1);
  }

  /** Returns its mean lightness, between 0 and 1. */
  public double luma() {
    return darkest.equals(lightest) ? darkest.luma() : (darkest.luma() + lightest.luma()) / 2;
  }

  /** Returns the same tone where all of an area is painted with it. */
  public Tone throughout() {
    return new Tone(darkest, lightest, 1);
  }

  /** Returns the same tone where only a share of an area is painted with it. */
  public Tone covering(double share) {
    return new Tone(darkest, lightest, Math.min(coverage, share));
  }

  /** Returns the range of this tone and another one. */
  public Tone with(Tone other) {
    return new Tone(
        other.darkest.luma() < darkest.luma() ? other.darkest : darkest,
        other.lightest.luma() > lightest.luma() ? other.lightest : lightest,
        Math.min(coverage, other.coverage));
  }
}
