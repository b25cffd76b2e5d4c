package io.kaibiao.document;

/**
 * Limits by which the text outside tables is put together. Lengths of texts are in characters,
 * distances in points (1/72 inch) or type sizes, shares from 0 to 1.
 *
 * @param captions lines above tables
 * @param contents tables of contents
 * @param covers titles on covers
 * @param headings headings
 * @param margins edges of the text
 * @param typeSizes equal type sizes
 * @param notes notes to tables
 * @param paragraphs lines of paragraphs
 * @param runningLines page headers and footers
 */
record DocumentTolerances(
    Captions captions,
    Contents contents,
    Covers covers,
    Headings headings,
    Margins margins,
    TypeSizes typeSizes,
    Notes notes,
    Paragraphs paragraphs,
    RunningLines runningLines) {

  /** The limits that conversions use. */
  static final DocumentTolerances STANDARD =
      new DocumentTolerances(
          Captions.STANDARD,
          Contents.STANDARD,
          Covers.STANDARD,
          Headings.STANDARD,
          Margins.STANDARD,
          TypeSizes.STANDARD,
          Notes.STANDARD,
          Paragraphs.STANDARD,
          RunningLines.STANDARD);

  /**
   * The lines above a table that say what it is.
   *
   * @param mostLines maximum number of lines of a caption. Set by eye on the sample reports.
   * @param beside maximum number of characters of a caption besides the title, unit and so on known
   *     of its table. Set by eye on the sample reports.
   * @param longest maximum length of a caption line, without blanks. Set by eye on the sample
   *     reports.
   * @param shortLine maximum length of a line with only a year or a mark of continuation. Set by
   *     eye on the sample reports.
   */
  record Captions(int mostLines, int beside, int longest, int shortLine) {
    static final Captions STANDARD =
        new Captions(/* mostLines= */ 10, /* beside= */ 12, /* longest= */ 90, /* shortLine= */ 12);
  }

  /**
   * Tables of contents.
   *
   * @param shortestName minimum length of the name of an entry; shorter ones match by chance. Set
   *     by eye on the sample reports.
   * @param longestEntry maximum length of an entry, without blanks and leaders, in wide characters,
   *     of which other characters are half. Set by eye on the sample reports.
   */
  record Contents(int shortestName, int longestEntry) {
    static final Contents STANDARD = new Contents(/* shortestName= */ 3, /* longestEntry= */ 70);
  }

  /**
   * Titles on covers.
   *
   * @param larger minimum ratio of a title's type size to the text's. Set by eye on the sample
   *     reports.
   * @param longestTitle minimum length at which a paragraph of usual size is too long for a title.
   *     Set by eye on the sample reports.
   */
  record Covers(double larger, int longestTitle) {
    static final Covers STANDARD = new Covers(/* larger= */ 1.2, /* longestTitle= */ 40);
  }

  /**
   * Headings, told from paragraphs and items of lists.
   *
   * @param longest maximum length of a numbered heading, in characters. Set by eye on the sample
   *     reports.
   * @param longestPlain maximum length of a heading without a number, in wide characters, of which
   *     other characters are half. Set by eye on the sample reports.
   * @param longestLead maximum length of one that ends with a colon, in the same measure. Set by
   *     eye on the pages of opendataloader-bench.
   * @param mostLines maximum number of lines of a heading. Set by eye on the sample reports.
   * @param larger minimum ratio of the type size of an unnumbered heading to the text's. Set by eye
   *     on the sample reports.
   * @param largerInk the same for scans, where the measured size depends on the characters. Set by
   *     eye on the sample reports.
   * @param bold minimum share of bold letters of a heading told by its weight. Set by eye on the
   *     pages of opendataloader-bench.
   * @param fewestCapitals minimum number of letters of a heading told by its capitals. Set by eye
   *     on the pages of opendataloader-bench.
   * @param mostInRow number of headings one below the other, told by weight alone, above which they
   *     are a list or an address. Set by eye on the pages of opendataloader-bench.
   * @param apart minimum distance of a numbered heading in the type of the text from the lines
   *     above and below it, in type sizes. Set by eye on the pages of opendataloader-bench.
   * @param leastHeaded minimum length, in wide characters, of text without an end that a heading
   *     told by weight alone may stand above. Set by eye on the pages of ICDAR-2013.
   */
  record Headings(
      int longest,
      double longestPlain,
      double longestLead,
      int mostLines,
      double larger,
      double largerInk,
      double bold,
      int fewestCapitals,
      int mostInRow,
      double apart,
      double leastHeaded) {
    static final Headings STANDARD =
        new Headings(
            /* longest= */ 60,
            /* longestPlain= */ 45,
            /* longestLead= */ 20,
            /* mostLines= */ 3,
            /* larger= */ 1.08,
            /* largerInk= */ 1.3,
            /* bold= */ 0.95,
            /* fewestCapitals= */ 4,
            /* mostInRow= */ 3,
            /* apart= */ 1,
            /* leastHeaded= */ 20);
  }

  /**
   * The edges of the text on pages of one width, and its type size.
   *
   * @param sameEdge maximum difference, in points, between lines that share an edge. Set by eye on
   *     the sample reports.
   * @param share minimum share of the lines that share an edge. Set by eye on the sample reports.
   * @param few number of lines below which the outermost line gives the edge. Set by eye on the
   *     sample reports.
   * @param sizeStep precision of the type size, in points. Set by eye on the sample reports.
   */
  record Margins(double sameEdge, double share, int few, double sizeStep) {
    static final Margins STANDARD =
        new Margins(/* sameEdge= */ 4, /* share= */ 0.08, /* few= */ 25, /* sizeStep= */ 0.5);
  }

  /**
   * Type sizes of lines that belong together.
   *
   * @param same maximum relative difference between equal type sizes. Set by eye on the sample
   *     reports.
   * @param sameOfInk the same for scans, where the measured size depends on the characters. Set by
   *     eye on the sample reports.
   * @param otherWeight minimum difference between the shares of bold letters of a line that is bold
   *     and one that is not. Set by eye on the sample reports.
   */
  record TypeSizes(double same, double sameOfInk, double otherWeight) {
    static final TypeSizes STANDARD =
        new TypeSizes(/* same= */ 0.08, /* sameOfInk= */ 0.3, /* otherWeight= */ 0.9);
  }

  /**
   * Notes to tables.
   *
   * @param leading maximum distance between lines of a note, in type sizes. Set by eye on the
   *     sample reports.
   * @param mostBetween maximum number of short lines, such as signatures, between a table and its
   *     note. Set by eye on the sample reports.
   */
  record Notes(double leading, int mostBetween) {
    static final Notes STANDARD = new Notes(/* leading= */ 1.5, /* mostBetween= */ 2);
  }

  /**
   * Lines that continue a paragraph.
   *
   * @param indent minimum indent of a first line, in type sizes. Set by eye on the sample reports.
   * @param leading maximum distance between lines of a paragraph, in type sizes. Set by eye on the
   *     sample reports.
   * @param belowNumber maximum distance of a part's name below its number, in type sizes. Set by
   *     eye on the sample reports.
   * @param away minimum distance of a centred line from both edges, in type sizes. Set by eye on
   *     the sample reports.
   * @param middle maximum distance between the middles of a centred line and its page, in type
   *     sizes. Set by eye on the sample reports.
   * @param longestUnit maximum length, in type sizes, of an unbreakable beginning of the next line.
   *     Set by eye on the sample reports.
   * @param early maximum space at the end of a full line, in type sizes; a mark that must not begin
   *     a line may push text to the next one. Set by eye on the sample reports.
   */
  record Paragraphs(
      double indent,
      double leading,
      double belowNumber,
      double away,
      double middle,
      double longestUnit,
      double early) {
    static final Paragraphs STANDARD =
        new Paragraphs(
            /* indent= */ 0.8,
            /* leading= */ 1.6,
            /* belowNumber= */ 4,
            /* away= */ 2,
            /* middle= */ 1.5,
            /* longestUnit= */ 9,
            /* early= */ 1.1);
  }

  /**
   * Page headers, footers and page numbers.
   *
   * @param margin maximum distance of a page number from the top or bottom, as a share of the
   *     page's height. Set by eye on the sample reports.
   * @param far maximum distance of a page header or footer, as a share of the page's height. Set by
   *     eye on the sample reports.
   * @param sameHeight maximum difference in height, in points, between the same line on two pages.
   *     Set by eye on the sample reports.
   * @param longestNumber maximum length of a page number line, in characters. Set by eye on the
   *     sample reports.
   * @param often minimum number of pages on which a page header or footer is repeated. Set by eye
   *     on the sample reports.
   */
  record RunningLines(double margin, double far, double sameHeight, int longestNumber, int often) {
    static final RunningLines STANDARD =
        new RunningLines(
            /* margin= */ 0.12,
            /* far= */ 0.16,
            /* sameHeight= */ 4,
            /* longestNumber= */ 24,
            /* often= */ 3);
  }
}
