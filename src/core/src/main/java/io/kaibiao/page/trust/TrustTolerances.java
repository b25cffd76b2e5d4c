package io.kaibiao.page.trust;

/**
 * Limits by which a text layer is compared with the pixels of its pages. Numbers are counts unless
 * said otherwise, shares from 0 to 1.
 *
 * @param survey how far a document is searched for a table that can be judged
 * @param texts texts that are compared with pixels
 * @param words words by which a font is judged
 * @param figures numbers that are compared with pixels
 * @param layers whether a page's text layer is used
 * @param cells things that stand in a ruled cell
 * @param outlines text that is drawn as outlines
 * @param unread pictures of text that is read
 * @param pictures pictures that are judged by their shape
 */
record TrustTolerances(
    Survey survey,
    Texts texts,
    Words words,
    Figures figures,
    Layers layers,
    Cells cells,
    Outlines outlines,
    Unread unread,
    PictureTolerances pictures) {

  /** The limits that conversions use. */
  static final TrustTolerances STANDARD =
      new TrustTolerances(
          Survey.STANDARD,
          Texts.STANDARD,
          Words.STANDARD,
          Figures.STANDARD,
          Layers.STANDARD,
          Cells.STANDARD,
          Outlines.STANDARD,
          Unread.STANDARD,
          PictureTolerances.STANDARD);

  /**
   * How far a document is searched for a table that can be judged.
   *
   * @param pages number of first pages that are searched, after cover and contents. Set by eye on
   *     the sample reports.
   * @param tableRulings least number of rulings of a page with a table. Set by eye on the sample
   *     reports.
   */
  record Survey(int pages, int tableRulings) {
    static final Survey STANDARD = new Survey(/* pages= */ 24, /* tableRulings= */ 8);
  }

  /**
   * Texts that are compared with pixels. All set by eye on the sample reports.
   *
   * @param telling least number of Han characters in a text that can be judged.
   * @param fewest least number of such texts for a page to be judged.
   * @param strips number of strips that are read.
   * @param longest greatest length of the text of a strip, in characters.
   */
  record Texts(int telling, int fewest, int strips, int longest) {
    static final Texts STANDARD =
        new Texts(/* telling= */ 3, /* fewest= */ 10, /* strips= */ 8, /* longest= */ 14);
  }

  /**
   * Words by which a font is judged.
   *
   * @param fewest least number of texts on a page for a font to be judged. Set by eye on the sample
   *     reports.
   */
  record Words(int fewest) {
    static final Words STANDARD = new Words(/* fewest= */ 8);
  }

  /**
   * Numbers that are compared with pixels. All set by eye on the sample reports.
   *
   * @param fewest least number of characters of a number within other text.
   * @param strips most numbers that are read for each font.
   * @param enough number of unreadable numbers after which a doubt is dropped.
   * @param contradicted ratio of contradicting to agreeing characters from which a font is
   *     distrusted.
   */
  record Figures(int fewest, int strips, int enough, int contradicted) {
    static final Figures STANDARD =
        new Figures(/* fewest= */ 2, /* strips= */ 12, /* enough= */ 6, /* contradicted= */ 3);
  }

  /**
   * Whether a page's text layer is used, from its content alone. All set by eye on the sample
   * reports.
   *
   * @param pageImage minimum share of a page that images cover if the page is a scan.
   * @param outlines minimum number of curved areas on a page whose letters are drawn as outlines.
   *     No picture in a report has more.
   * @param unmapped share of unreadable letters on a page above which its text layer is not used
   *     alone.
   * @param mostly share of unreadable letters from which the text layer is not used at all.
   */
  record Layers(double pageImage, int outlines, double unmapped, double mostly) {
    static final Layers STANDARD =
        new Layers(
            /* pageImage= */ 0.5, /* outlines= */ 60, /* unmapped= */ 0.02, /* mostly= */ 0.6);
  }

  /**
   * Things that stand in a cell that rulings draw. All set by eye on the sample reports.
   *
   * @param slack maximum distance by which it may extend beyond the rulings of its cell, in points.
   * @param highest maximum height of a cell, in points.
   * @param room maximum height of a higher cell, as a multiple of the height of what stands in it.
   */
  record Cells(double slack, double highest, double room) {
    static final Cells STANDARD = new Cells(/* slack= */ 2, /* highest= */ 120, /* room= */ 6);
  }

  /**
   * Text that is drawn as outlines. All set by eye on the sample reports.
   *
   * @param lowest minimum height of a letter, with commas and full stops, in points.
   * @param highest maximum height of a letter, in points.
   * @param lowestLine minimum height of a line, in points.
   * @param gap maximum gap between the letters of a line, as a multiple of its height.
   * @param fewest minimum number of letters of a line.
   * @param tall minimum height of these letters, as a share of the line's.
   * @param fewestLines minimum number of lines of text that is no logo and no chart.
   * @param fewestLetters minimum number of shapes of such text.
   */
  record Outlines(
      double lowest,
      double highest,
      double lowestLine,
      double gap,
      int fewest,
      double tall,
      int fewestLines,
      int fewestLetters) {
    static final Outlines STANDARD =
        new Outlines(
            /* lowest= */ 0.5,
            /* highest= */ 40,
            /* lowestLine= */ 3,
            /* gap= */ 0.8,
            /* fewest= */ 2,
            /* tall= */ 0.6,
            /* fewestLines= */ 24,
            /* fewestLetters= */ 150);
  }

  /**
   * Pictures and drawings whose text the text layer lacks. All set by eye on the sample reports.
   *
   * @param leastWidth minimum width of a picture of a figure, in points.
   * @param leastHeight minimum height of a picture of a figure, in points.
   * @param thin height in points of strips of a scan that are too thin to show letters.
   * @param unsaid minimum share of a picture's lines that no glyph stands on, if it is to be read.
   * @param notable minimum share of a page covered by a picture whose words are worth a warning.
   * @param mostOfPage share of a page from which a picture on it is its content if it has little
   *     text.
   * @param fewGlyphs maximum number of glyphs of a page with little text, such as a printed line on
   *     a scan.
   * @param cell maximum share of a page covered by a picture that is the content of one cell.
   */
  record Unread(
      double leastWidth,
      double leastHeight,
      double thin,
      double unsaid,
      double notable,
      double mostOfPage,
      int fewGlyphs,
      double cell) {
    static final Unread STANDARD =
        new Unread(
            /* leastWidth= */ 6,
            /* leastHeight= */ 4,
            /* thin= */ 5,
            /* unsaid= */ 0.5,
            /* notable= */ 0.08,
            /* mostOfPage= */ 0.5,
            /* fewGlyphs= */ 150,
            /* cell= */ 0.25);
  }
}
