package io.kaibiao.page;

/**
 * Limits by which the characters of a page are put together to text. Lengths are multiples of the
 * type size, unless said otherwise.
 *
 * @param lines lines of text, their segments and words
 * @param interlaced lines printed through each other
 * @param overtyped digits typed over each other
 * @param raised raised and lowered characters
 */
public record PageTolerances(
    Lines lines, Interlaced interlaced, Overtyped overtyped, Raised raised) {

  /** The limits that conversions use. */
  public static final PageTolerances STANDARD =
      new PageTolerances(Lines.STANDARD, Interlaced.STANDARD, Overtyped.STANDARD, Raised.STANDARD);

  /**
   * Lines of text, their segments and words. All set by eye on the sample reports.
   *
   * @param sameLine maximum distance between baselines of one line, as a share of the type size.
   * @param blankGap minimum width of a blank, as a share of the type size.
   * @param segmentGap minimum gap between segments of a line, as a share of the type size.
   * @param overprint maximum distance between copies of a character in bold print, as a share of
   *     the type size.
   * @param together maximum distance between glyphs of one amount or string.
   * @param acrossEdge minimum share of a glyph on either side of an edge across which it is
   *     printed.
   * @param sizeOfInk type size of a line as a share of the height of its ink.
   * @param stretchGap minimum width of a gap between stretches of a line read from pixels, as a
   *     share of the line's height; characters of one word stand closer.
   * @param sameBaseline maximum distance between baselines of glyphs of one amount or string, in
   *     points.
   * @param mostOver greatest length by which a string is painted over the end of the one before it,
   *     as a multiple of the type size; set by eye on pages of ICDAR-2013.
   * @param oneWord maximum gap or overlap of letters of one Latin word, as a share of the type
   *     size.
   */
  public record Lines(
      double sameLine,
      double blankGap,
      double segmentGap,
      double overprint,
      double together,
      double acrossEdge,
      double sizeOfInk,
      double stretchGap,
      double sameBaseline,
      double mostOver,
      double oneWord) {
    static final Lines STANDARD =
        new Lines(
            /* sameLine= */ 0.4,
            /* blankGap= */ 0.22,
            /* segmentGap= */ 1.2,
            /* overprint= */ 0.25,
            /* together= */ 0.3,
            /* acrossEdge= */ 0.12,
            /* sizeOfInk= */ 1.1,
            /* stretchGap= */ 0.35,
            /* sameBaseline= */ 0.6,
            /* mostOver= */ 3,
            /* oneWord= */ 0.12);
  }

  /**
   * Lines printed through each other. All set by eye on the sample reports.
   *
   * @param overlap minimum overlap of letters that can't be neighbours, as a share of the narrower
   *     one's width.
   * @param apart minimum distance between the baselines of two lines, as a share of the type size.
   * @param fewest minimum number of overlaps; a single one may be a mark that is set over another
   *     one.
   */
  public record Interlaced(double overlap, double apart, int fewest) {
    static final Interlaced STANDARD =
        new Interlaced(/* overlap= */ 0.4, /* apart= */ 0.12, /* fewest= */ 2);
  }

  /**
   * Digits typed over each other. All set by eye on the sample reports.
   *
   * @param overlap minimum overlap of two digits on one spot, as a share of the narrower one's
   *     width.
   * @param sameBaseline maximum distance of their baselines, as a share of the type size.
   */
  public record Overtyped(double overlap, double sameBaseline) {
    static final Overtyped STANDARD = new Overtyped(/* overlap= */ 0.6, /* sameBaseline= */ 0.3);
  }

  /**
   * Raised and lowered characters, such as marks of notes. Rises and drops are shares of the larger
   * type size. Set by eye on the sample reports unless said otherwise.
   *
   * @param small maximum size of a raised character relative to its neighbour; word processors use
   *     0.58–0.7.
   * @param beside maximum horizontal gap or overlap between neighbours, as a share of the larger
   *     type size.
   * @param leastRise minimum rise of a raised baseline.
   * @param mostRise maximum rise of a raised baseline.
   * @param leastDrop minimum drop of a lowered baseline.
   * @param mostDrop maximum drop of a lowered baseline.
   * @param level maximum difference of baselines and sizes within one mark, as a share of its type
   *     size.
   */
  public record Raised(
      double small,
      double beside,
      double leastRise,
      double mostRise,
      double leastDrop,
      double mostDrop,
      double level) {
    static final Raised STANDARD =
        new Raised(
            /* small= */ 0.78,
            /* beside= */ 0.3,
            /* leastRise= */ 0.15,
            /* mostRise= */ 0.75,
            /* leastDrop= */ 0.06,
            /* mostDrop= */ 0.4,
            /* level= */ 0.1);
  }
}
