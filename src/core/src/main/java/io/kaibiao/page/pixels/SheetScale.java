package io.kaibiao.page.pixels;

import io.kaibiao.scan.cleaning.TypeSize;

/**
 * Decides the resolution at which a page of pixels is read. That of the page as shown is right
 * unless no sheet of paper has its size, as where a program set the page in other units than points
 * or made it as large as the image's pixels; then the size of the type decides.
 */
public final class SheetScale {

  /** Least length of the long side of a sheet that a report is printed on, in inches: A6. */
  private static final double SMALLEST_SHEET = 5.5;

  /** Greatest length of that side, in inches: A2. */
  private static final double LARGEST_SHEET = 24;

  /** Length of the long side of an A4 sheet, in inches. */
  private static final double A4 = 11.69;

  /**
   * Greatest resolution of a scanner's image, in pixels per inch: one that is finer is an image
   * that was stretched, such as a line of pixels.
   */
  private static final double FINEST = 2400;

  /** Greatest ratio of the resolutions of an image in both directions. Of faxes, it is 2. */
  private static final double MOST_UNEVEN = 4;

  private SheetScale() {}

  /**
   * Returns whether an image on a page may be what a scanner made of it.
   *
   * @param across its resolution along its width, in pixels per inch
   * @param down its resolution along its height
   */
  static boolean isScan(double across, double down) {
    return across <= FINEST
        && down <= FINEST
        && across <= MOST_UNEVEN * down
        && down <= MOST_UNEVEN * across;
  }

  /** Returns the resolution of an image whose sheet is not known, taken for A4. */
  public static double ofA4(double longSide) {
    return Math.min(FINEST, longSide / A4);
  }

  /**
   * Returns whether a page may have the size of a sheet.
   *
   * @param inches the length of its long side
   */
  static boolean isSheet(double inches) {
    return inches >= SMALLEST_SHEET && inches <= LARGEST_SHEET;
  }

  /** Returns the resolution of an image for reading it, in pixels per inch. */
  static double dpi(PageImage image) {
    double pixels = Math.max(image.image().getWidth(), image.image().getHeight());
    if (isSheet(pixels / image.dpi())) {
      return image.dpi();
    }
    double byType = TypeSize.dpi(image.image(), image.dpi());
    return byType == image.dpi() ? byType : TypeSize.dpi(image.image(), ofA4(pixels));
  }
}
