package io.kaibiao.scan;

/**
 * Limits by which a scanned page is made upright, straight and white. Lengths are in points (1/72
 * inch) unless said otherwise, grey levels from 0 (black) to 255, shares from 0 to 1.
 *
 * @param reversed light print on dark areas
 * @param seals coloured ink of seals
 * @param folds shadows of folds
 * @param watermarks grey watermarks
 * @param stretching stretching of grey levels
 * @param orientation which way up a page is
 * @param skew the angle of a page
 * @param specks specks of dirt
 * @param typeSize the size of the type, by which a resolution is guessed
 * @param letterShape spots that are letters
 * @param waves bent pages
 * @param marks marks that show which way up a page is
 */
public record CleaningTolerances(
    ReversedTolerances reversed,
    Seals seals,
    FoldTolerances folds,
    Watermarks watermarks,
    Stretching stretching,
    Orientation orientation,
    Skew skew,
    Specks specks,
    TypeSize typeSize,
    LetterShape letterShape,
    Waves waves,
    Marks marks) {

  /** The limits that docs/scan.md was measured with. */
  public static final CleaningTolerances STANDARD =
      new CleaningTolerances(
          ReversedTolerances.STANDARD,
          Seals.STANDARD,
          FoldTolerances.STANDARD,
          Watermarks.STANDARD,
          Stretching.STANDARD,
          Orientation.STANDARD,
          Skew.STANDARD,
          Specks.STANDARD,
          TypeSize.STANDARD,
          LetterShape.STANDARD,
          Waves.STANDARD,
          Marks.STANDARD);

  /**
   * Coloured ink of seals.
   *
   * @param coloured least difference between the channels of a coloured pixel, in levels of 255.
   *     Set by eye on the sample scans.
   * @param smallest least width and height of a seal, in inches (9 mm); a line of text is lower.
   *     Set by eye on the sample scans.
   * @param largest greatest width and height of a seal or stamp, in inches (76 mm): a longer
   *     coloured line is a ruling. Set by eye on drawn pages.
   */
  public record Seals(int coloured, double smallest, double largest) {
    static final Seals STANDARD =
        new Seals(/* coloured= */ 48, /* smallest= */ 0.36, /* largest= */ 3);
  }

  /**
   * Grey watermarks.
   *
   * @param paler grey levels by which a mark is at least paler than the darkest ink. Set by eye on
   *     the sample scans.
   * @param flat greatest difference of grey levels inside a stroke of a mark. Set by eye on the
   *     sample scans.
   * @param rare a page has a mark if at least one sampled pixel in so many lies on one. Set by eye
   *     on the sample scans.
   * @param halfStroke half the width of the widest strokes of text, in points. Set by eye on the
   *     sample scans.
   */
  public record Watermarks(int paler, int flat, int rare, double halfStroke) {
    static final Watermarks STANDARD =
        new Watermarks(/* paler= */ 30, /* flat= */ 28, /* rare= */ 500, /* halfStroke= */ 0.62);
  }

  /**
   * Stretching of grey levels.
   *
   * @param dark grey level of ink that is dark enough not to be stretched. Set by eye on the sample
   *     scans.
   * @param pale grey level that print is not paler than where some of the page's ink is much
   *     darker. Set by eye on the sample scans.
   * @param muchDarker grey levels by which ink is much darker. Set by eye on the sample scans.
   * @param littlePrint a line of print covers one pixel in so many. Set by eye on the sample scans.
   */
  public record Stretching(int dark, int pale, int muchDarker, int littlePrint) {
    static final Stretching STANDARD =
        new Stretching(
            /* dark= */ 72, /* pale= */ 130, /* muchDarker= */ 50, /* littlePrint= */ 1500);
  }

  /**
   * Which way up a page is.
   *
   * @param letterGap widest gap between letters of one line, as a share of their size; lines lie
   *     farther apart. Set by eye on the sample scans.
   * @param smallestLetter size of the smallest letters, in points. Set by eye on the sample scans.
   * @param longestStroke longest stroke that does not belong to a ruling, in points. Set by eye on
   *     the sample scans.
   * @param clearly how many times longer runs must be down than across for the page to lie on its
   *     side. Set by eye on the sample scans.
   * @param onItsHead score (-1 to 1) above which a page that stood upright is turned round; most
   *     pages are scanned upright. Set by eye on the sample scans.
   * @param wrongSide the same for a page that lay on its side, which may have lain on either. Set
   *     by eye on the sample scans.
   */
  public record Orientation(
      double letterGap,
      double smallestLetter,
      double longestStroke,
      double clearly,
      double onItsHead,
      double wrongSide) {
    static final Orientation STANDARD =
        new Orientation(
            /* letterGap= */ 0.34,
            /* smallestLetter= */ 9.4,
            /* longestStroke= */ 64,
            /* clearly= */ 1.15,
            /* onItsHead= */ 0.3,
            /* wrongSide= */ 0.0);
  }

  /**
   * The angle of a page.
   *
   * @param straight greatest angle of a page that is left as it is, in degrees. Set by eye on the
   *     sample scans.
   * @param most greatest angle that is looked for, in degrees. Set by eye on the sample scans.
   * @param coarse step of the first search, in degrees. Set by eye on the sample scans.
   * @param fine step of the second search, in degrees. Set by eye on the sample scans.
   */
  public record Skew(double straight, double most, double coarse, double fine) {
    static final Skew STANDARD =
        new Skew(/* straight= */ 0.012, /* most= */ 3.0, /* coarse= */ 0.1, /* fine= */ 0.02);
  }

  /**
   * Specks of dirt.
   *
   * @param many specks that stand alone on a square centimetre, above which a page is peppered. Set
   *     by eye on the sample scans.
   * @param alone least distance of a speck that stands alone from anything larger, in points. Set
   *     by eye on the sample scans.
   * @param far least distance of a clump of specks from letters, in points; commas stand nearer.
   *     Set by eye on the sample scans.
   */
  public record Specks(double many, double alone, double far) {
    static final Specks STANDARD = new Specks(/* many= */ 2, /* alone= */ 3, /* far= */ 6);
  }

  /**
   * The size of the type, by which a resolution is guessed.
   *
   * @param usual size that reports are set in, in points. Set by eye on the sample scans.
   * @param tall share of all spots that are lower than whole letters: the taller fifth are whole.
   *     Set by eye on the sample scans.
   * @param filled height of a whole letter as a share of the type's size. Set by eye on the sample
   *     scans.
   * @param fewest fewest letters that say anything. Set by eye on the sample scans.
   * @param alike greatest factor between the resolution by type and that of a whole sheet for the
   *     image to be a whole sheet. Set by eye on the sample scans.
   */
  public record TypeSize(double usual, double tall, double filled, int fewest, double alike) {
    static final TypeSize STANDARD =
        new TypeSize(
            /* usual= */ 10.5,
            /* tall= */ 0.8,
            /* filled= */ 0.88,
            /* fewest= */ 24,
            /* alike= */ 1.6);
  }

  /**
   * Spots that are letters.
   *
   * @param lowest height of the lowest letter, in pixels; lower spots are specks, commas and
   *     strokes. Set by eye on the sample scans.
   * @param highest height of the highest letter, in pixels; higher spots are rulings and pictures.
   *     Set by eye on the sample scans.
   * @param aspect greatest ratio of a letter's width to its height, or the other way round. Set by
   *     eye on the sample scans.
   */
  public record LetterShape(int lowest, int highest, double aspect) {
    static final LetterShape STANDARD =
        new LetterShape(/* lowest= */ 7, /* highest= */ 160, /* aspect= */ 2.2);
  }

  /**
   * Bent pages.
   *
   * @param longLine least length of a line that is asked how the page is bent, in points. Set by
   *     eye on the sample scans.
   * @param bent root mean square by which the lines of a bent page leave their means, in points.
   *     Set by eye on the sample scans.
   * @param most greatest distance of a line from its mean, in points. Set by eye on the sample
   *     scans.
   */
  public record Waves(double longLine, double bent, double most) {
    static final Waves STANDARD = new Waves(/* longLine= */ 90, /* bent= */ 0.2, /* most= */ 9);
  }

  /**
   * Commas, full stops and similar marks, which show which way up a page is. Sizes and places are
   * shares of the height of their line, unless said otherwise. All set by eye on the sample scans.
   *
   * @param lowestLine least height of a line that is looked at, in points.
   * @param highestLine greatest height of such a line, in points.
   * @param largest greatest width and height of a mark.
   * @param smallest least height of a mark, in points.
   * @param high place of its middle from the top above which a mark is high.
   * @param low place of its middle from the top below which it is low.
   * @param paired greatest distance of two marks that are one quotation mark.
   * @param doubt number that is added to that of the marks, so that few of them say little.
   */
  public record Marks(
      double lowestLine,
      double highestLine,
      double largest,
      double smallest,
      double high,
      double low,
      double paired,
      double doubt) {
    static final Marks STANDARD =
        new Marks(
            /* lowestLine= */ 5,
            /* highestLine= */ 30,
            /* largest= */ 0.34,
            /* smallest= */ 0.6,
            /* high= */ 0.3,
            /* low= */ 0.7,
            /* paired= */ 0.4,
            /* doubt= */ 4);
  }
}
