package io.kaibiao.page.colour;

/**
 * A colour in the RGB of a screen.
 *
 * @param red 0 to 1
 * @param green 0 to 1
 * @param blue 0 to 1
 */
public record Rgb(double red, double green, double blue) {

  public static final Rgb BLACK = new Rgb(0, 0, 0);

  public static final Rgb WHITE = new Rgb(1, 1, 1);

  private static final ColourTolerances LIMITS = ColourTolerances.STANDARD;

  private static final double GREY = LIMITS.grey() / 255.0;

  /** Returns a colour from its bits: red in 16 to 23, green in 8 to 15, blue in 0 to 7. */
  public static Rgb of(int bits) {
    return new Rgb((bits >> 16 & 0xFF) / 255.0, (bits >> 8 & 0xFF) / 255.0, (bits & 0xFF) / 255.0);
  }

  /** Returns a shade of grey. */
  public static Rgb grey(double luma) {
    return new Rgb(luma, luma, luma);
  }

  /** Returns the lightness by Rec. 601: 0 black, 1 white. */
  public double luma() {
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  }

  /** Tells whether it is a shade of grey. */
  public boolean isNeutral() {
    return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) <= GREY;
  }

  /** Returns how well this colour can be told from another one: 0 not at all, 1 black on white. */
  public double contrast(Rgb other) {
    double channel =
        Math.max(
            Math.abs(red - other.red),
            Math.max(Math.abs(green - other.green), Math.abs(blue - other.blue)));
    return Math.max(Math.abs(luma() - other.luma()), LIMITS.hue() * channel);
  }

  /** Returns the mixture with another colour. */
  Rgb mix(Rgb other, double share) {
    return new Rgb(
        red + share * (other.red - red),
        green + share * (other.green - green),
        blue + share * (other.blue - blue));
  }
}
