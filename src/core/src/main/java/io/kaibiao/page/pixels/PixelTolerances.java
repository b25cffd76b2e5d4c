package io.kaibiao.page.pixels;

/**
 * Limits by which pages are made of images. Lengths are in points (1/72 inch) unless said
 * otherwise, shares from 0 to 1.
 *
 * @param images images of whole pages and of parts
 * @param pictures pictures of tables
 * @param upright which way up a page is
 * @param sheets sizes of sheets
 */
public record PixelTolerances(Images images, Pictures pictures, Upright upright, Sheets sheets) {

  /** The limits that conversions use. */
  public static final PixelTolerances STANDARD =
      new PixelTolerances(Images.STANDARD, Pictures.STANDARD, Upright.STANDARD, Sheets.STANDARD);

  /**
   * Images of whole pages and of parts of them. Set by eye on the sample reports unless said
   * otherwise.
   *
   * @param wholePage minimum share of a page covered by an image that is the whole page.
   * @param notable minimum share of a page covered by a picture that may contain a part of a table.
   * @param renderedDpi resolution at which pages without such an image are rendered, in pixels per
   *     inch.
   * @param finestDpi maximum resolution of a rendered page. A higher one does not improve the
   *     readings.
   * @param finestOwnDpi maximum resolution of a picture that is used without rendering it. Icons
   *     have more.
   */
  public record Images(
      double wholePage, double notable, double renderedDpi, double finestDpi, double finestOwnDpi) {
    static final Images STANDARD =
        new Images(
            /* wholePage= */ 0.85,
            /* notable= */ 0.01,
            /* renderedDpi= */ 250,
            /* finestDpi= */ 300,
            /* finestOwnDpi= */ 700);
  }

  /**
   * Pictures of tables. All set by eye on the sample reports.
   *
   * @param atEdge maximum distance between a picture's edge and a ruling along it, in points.
   * @param fewestCut minimum number of rulings that an edge cuts.
   * @param gap maximum gap between pictures that join, in points.
   * @param along minimum share of the shorter edge along which pictures join.
   * @param margin width of the margin added around a picture of text, in points.
   */
  public record Pictures(double atEdge, int fewestCut, double gap, double along, double margin) {
    static final Pictures STANDARD =
        new Pictures(
            /* atEdge= */ 3,
            /* fewestCut= */ 3,
            /* gap= */ 1.5,
            /* along= */ 0.9,
            /* margin= */ 12);
  }

  /**
   * Which way up a page is. All set by eye on the sample scans.
   *
   * @param surelyUpright score of a page's commas (-1 to 1) below which it is upright without
   *     further checks.
   * @param strips number of strips that are read both ways.
   * @param enough number of strips that must be legible as they are for the page to be upright, so
   *     that the rest is not read.
   * @param ideographs minimum number of ideographs in a legible strip. No line that is upside down
   *     is read as so many with the confidence below.
   * @param sure minimum confidence of the reading of a legible strip.
   * @param longEnough length of the part of each strip that is read, as a multiple of its height.
   */
  public record Upright(
      double surelyUpright, int strips, int enough, int ideographs, double sure, int longEnough) {
    static final Upright STANDARD =
        new Upright(
            /* surelyUpright= */ -0.3,
            /* strips= */ 5,
            /* enough= */ 2,
            /* ideographs= */ 4,
            /* sure= */ 0.9,
            /* longEnough= */ 8);
  }

  /**
   * Sizes of sheets that reports are printed on, and resolutions of their scans. Set by eye on the
   * sample reports unless said otherwise.
   *
   * @param smallest minimum length of the long side of a sheet, in inches: A6.
   * @param largest maximum length of that side, in inches: A2.
   * @param finestDpi maximum resolution of a scanner's image, in pixels per inch; a finer image was
   *     stretched, such as a line of pixels.
   * @param mostUneven maximum ratio of the resolutions of an image in both directions; of faxes, it
   *     is 2.
   * @param leastDpi minimum resolution that an image file is believed to state, in pixels per inch.
   * @param mostDpi maximum resolution that an image file is believed to state, in pixels per inch.
   */
  public record Sheets(
      double smallest,
      double largest,
      double finestDpi,
      double mostUneven,
      double leastDpi,
      double mostDpi) {
    static final Sheets STANDARD =
        new Sheets(
            /* smallest= */ 5.5,
            /* largest= */ 24,
            /* finestDpi= */ 2400,
            /* mostUneven= */ 4,
            /* leastDpi= */ 72.5,
            /* mostDpi= */ 1300);
  }
}
