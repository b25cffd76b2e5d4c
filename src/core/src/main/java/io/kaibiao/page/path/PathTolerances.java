package io.kaibiao.page.path;

/**
 * Limits by which the paths of a PDF are taken for lines and boxes. Lengths are in points (1/72
 * inch) unless said otherwise.
 *
 * @param lines paths that are ruling lines
 * @param rectangles paths that are rectangles
 * @param dots dotted lines
 */
record PathTolerances(Lines lines, Rectangles rectangles, Dots dots) {

  /** The limits that conversions use. */
  static final PathTolerances STANDARD =
      new PathTolerances(Lines.STANDARD, Rectangles.STANDARD, Dots.STANDARD);

  /**
   * Paths that are ruling lines. All set by eye on the sample reports.
   *
   * @param thickness maximum thickness of a line.
   * @param aspect minimum ratio of a line's length to its thickness.
   * @param barThickness maximum thickness of a bar that is a line.
   * @param barAspect minimum ratio of such a bar's length to its thickness.
   * @param shortest minimum length of a line, in points. Shorter ones are specks or parts of
   *     letters; dashes are longer.
   * @param straight maximum difference between the ends of a straight line across its direction, in
   *     points.
   * @param bulge maximum distance of a straight curve's control points from the line of its ends,
   *     in points.
   * @param longBulge the same for a long curve.
   * @param bulgeShare the same for a long curve, as a share of its length.
   * @param leastSlant minimum width and height of a slanting line, in points. Shorter ones are
   *     parts of letters.
   */
  record Lines(
      double thickness,
      double aspect,
      double barThickness,
      double barAspect,
      double shortest,
      double straight,
      double bulge,
      double longBulge,
      double bulgeShare,
      double leastSlant) {
    static final Lines STANDARD =
        new Lines(
            /* thickness= */ 3.2,
            /* aspect= */ 1.5,
            /* barThickness= */ 6.4,
            /* barAspect= */ 12,
            /* shortest= */ 0.6,
            /* straight= */ 0.7,
            /* bulge= */ 0.2,
            /* longBulge= */ 0.8,
            /* bulgeShare= */ 0.01,
            /* leastSlant= */ 8);
  }

  /**
   * Paths that are rectangles. All set by eye on the sample reports.
   *
   * @param smallestFrame minimum side of a rounded rectangle that is a frame or an area, in points.
   * @param aslant maximum deviation of the sides of a rectangle from the axes, in points.
   * @param straightShare minimum share (0–1) of the perimeter of a rounded rectangle that is
   *     straight: an ellipse has none, a cell's frame with rounded corners more than 0.7.
   */
  record Rectangles(double smallestFrame, double aslant, double straightShare) {
    static final Rectangles STANDARD =
        new Rectangles(/* smallestFrame= */ 6, /* aslant= */ 0.2, /* straightShare= */ 0.5);
  }

  /**
   * Lines that are drawn as dots. All set by eye on the sample reports.
   *
   * @param largest maximum size of a dot.
   * @param sameLine maximum distance of a dot from its line, in points.
   * @param gap maximum distance between dots of one line, in points.
   * @param fewest minimum number of dots of a line. Fewer may be a colon or an ellipsis.
   */
  record Dots(double largest, double sameLine, double gap, int fewest) {
    static final Dots STANDARD =
        new Dots(/* largest= */ 2.0, /* sameLine= */ 0.25, /* gap= */ 3.0, /* fewest= */ 6);
  }
}
