package io.kaibiao.page.paint;

/**
 * Limits by which it is decided what a page shows of its letters, lines and images. Lengths are in
 * points (1/72 inch), lightness, contrast and shares from 0 to 1.
 *
 * @param letters letters that can be read
 * @param covered text that is painted over
 * @param watermarks watermarks
 * @param scale pages whose unit is no point
 * @param shapes areas, patterns and images
 * @param typed form fields typed in
 */
record PaintTolerances(
    Letters letters,
    Covered covered,
    Watermarks watermarks,
    Scale scale,
    Shapes shapes,
    Typed typed) {

  /** The limits that conversions use. */
  static final PaintTolerances STANDARD =
      new PaintTolerances(
          Letters.STANDARD,
          Covered.STANDARD,
          Watermarks.STANDARD,
          Scale.STANDARD,
          Shapes.STANDARD,
          Typed.STANDARD);

  /**
   * Letters that can be read. Set by eye on the sample reports unless said otherwise.
   *
   * @param greyContrast minimum contrast (0–1) at which grey print is visible. Faint zeros of
   *     printed tables have 0.25 and, in the palest grey of office programs that is meant for print
   *     (D9D9D9), 0.15; their next paler grey, which is meant for grounds (F2F2F2), has 0.05. No
   *     page of the public samples has letters of a contrast between 0 and 0.3.
   * @param colourContrast minimum contrast of coloured print, which is also told by its hue.
   * @param smallestType type size below which single letters are not visible, in points. The
   *     smallest type of the public samples, of notes, has 4.
   * @param smallestShare share of the page's usual type size below which they are not visible. A
   *     page whose type is all tiny is read.
   * @param pageImage minimum share of the page for an image whose letters count as letters on the
   *     page.
   * @param clipSlack maximum distance of a letter's centre from the clip.
   * @param narrowest horizontal scaling below which letters are hairlines that nobody can read.
   * @param aslant maximum deviation of a baseline from its direction, as a share of its length.
   * @param blankToLetter maximum distance between the origins of a blank and the letter after it,
   *     in type sizes.
   */
  record Letters(
      double greyContrast,
      double colourContrast,
      double smallestType,
      double smallestShare,
      double pageImage,
      double clipSlack,
      double narrowest,
      double aslant,
      double blankToLetter) {
    static final Letters STANDARD =
        new Letters(
            /* greyContrast= */ 0.08,
            /* colourContrast= */ 0.05,
            /* smallestType= */ 2,
            /* smallestShare= */ 0.35,
            /* pageImage= */ 0.5,
            /* clipSlack= */ 0.5,
            /* narrowest= */ 0.1,
            /* aslant= */ 0.05,
            /* blankToLetter= */ 1.25);
  }

  /**
   * Text that is painted over. All set by eye on the sample reports.
   *
   * @param oneLine maximum height of the area over a figure, in type sizes; higher ones are grounds
   *     of whole tables, which hide what an earlier layer printed.
   * @param longest maximum length of a figure, in characters.
   */
  record Covered(double oneLine, int longest) {
    static final Covered STANDARD = new Covered(/* oneLine= */ 3.5, /* longest= */ 30);
  }

  /**
   * Watermarks in a text layer. All set by eye on the sample reports.
   *
   * @param pale lightness (0–1) above which text is pale. Printed grey text is darker.
   * @param large minimum size of a pale watermark relative to the page's usual text.
   */
  record Watermarks(double pale, double large) {
    static final Watermarks STANDARD = new Watermarks(/* pale= */ 0.6, /* large= */ 1.5);
  }

  /**
   * Pages of extraordinary size, which are scaled to an ordinary one. All set by eye on the sample
   * reports.
   *
   * @param usualRatio ratio of a page to an ordinary one within which it is read as it is: A6 to
   *     A2.
   * @param smallestType smallest type of ordinary pages, that of notes.
   * @param largestType largest type of ordinary pages, that of titles of tables.
   */
  record Scale(double usualRatio, double smallestType, double largestType) {
    static final Scale STANDARD =
        new Scale(/* usualRatio= */ 1.9, /* smallestType= */ 5, /* largestType= */ 24);
  }

  /**
   * Areas, patterns and images. All set by eye on the sample reports.
   *
   * @param edge maximum distance between a white line and the end of a coloured area, in points.
   * @param white lightness on white paper (0–1) below which content is visible.
   * @param joined largest ratio of a tile's step to its size at which tiles join without gaps.
   * @param clippedEdge maximum width of what a clip cuts off a whole image.
   * @param ground lightness (0–1) below which an area is a ground on which white lines are visible.
   */
  record Shapes(double edge, double white, double joined, double clippedEdge, double ground) {
    static final Shapes STANDARD =
        new Shapes(
            /* edge= */ 0.8,
            /* white= */ 0.97,
            /* joined= */ 1.01,
            /* clippedEdge= */ 2,
            /* ground= */ 0.92);
  }

  /**
   * Texts of form fields. All set by eye on the sample reports.
   *
   * @param largestMark maximum type size of a single character that stands for a check box, in
   *     points.
   * @param middle height of the middle of a character above its baseline, as a share of the type
   *     size.
   * @param fitting maximum type size of text, as a share of the height of its box.
   */
  record Typed(double largestMark, double middle, double fitting) {
    static final Typed STANDARD =
        new Typed(/* largestMark= */ 12, /* middle= */ 0.35, /* fitting= */ 0.8);
  }
}
