package io.kaibiao.page.pixels;

import io.kaibiao.scan.cleaning.TypeSize;

/**
 * Decides the resolution at which a page of pixels is read. That of the page as shown is right
 * unless no sheet of paper has its size, as where a program set the page in other units than points
 * or made it as large as the image's pixels; then the size of the type decides.
 */
final class SheetScale {

  /** Least length of the long side of a sheet that a report is printed on, in inches: A6. */
  private static final double SMALLEST_SHEET = 5.5;

  /** Greatest length of that side, in inches: A2. */
  private static final double LARGEST_SHEET = 24;

  /** Length of the long side of an A4 sheet, in inches. */
  private static final double A4 = 11.69;

  private SheetScale() {}

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
    return byType == image.dpi() ? byType : TypeSize.dpi(image.image(), pixels / A4);
  }
}
