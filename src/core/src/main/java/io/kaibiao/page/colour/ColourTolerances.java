package io.kaibiao.page.colour;

/**
 * Limits by which it is decided what colours, patterns and opacity leave visible. Lightness,
 * opacity and shares are from 0 to 1. Set by eye on the sample reports unless said otherwise.
 *
 * @param opaque mean opacity (0–1) above which a mask hides the content below.
 * @param dark mean lightness (0–1) below which white text on an image is visible.
 * @param step distance of the samples of an image that are examined, in columns and rows.
 * @param hiding opacity from which nothing is visible below; writers round 1 down to 0.996.
 * @param sheer opacity below which a colour counts as a tint of what is below it.
 * @param grey maximum difference between the channels of a shade of grey, in levels of 255.
 * @param hue weight of a difference in one channel relative to one in lightness. Set by eye: pure
 *     red on a green of the same lightness is as plain as grey of 0.8 on white.
 * @param samples number of points of an axial or radial shading that are looked at.
 * @param shadingEnd share of its length that an axial shading may end before the area that it is
 *     made for.
 */
record ColourTolerances(
    double opaque,
    double dark,
    int step,
    double hiding,
    double sheer,
    int grey,
    double hue,
    int samples,
    double shadingEnd) {
  /** The limits that conversions use. */
  static final ColourTolerances STANDARD =
      new ColourTolerances(
          /* opaque= */ 0.9,
          /* dark= */ 0.5,
          /* step= */ 7,
          /* hiding= */ 0.99,
          /* sheer= */ 0.7,
          /* grey= */ 24,
          /* hue= */ 0.2,
          /* samples= */ 9,
          /* shadingEnd= */ 0.01);
}
