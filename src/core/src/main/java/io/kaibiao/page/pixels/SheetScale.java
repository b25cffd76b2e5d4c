package io.kaibiao.page.pixels;

import io.kaibiao.scan.cleaning.TypeSize;

/**
 * Decides the resolution at which a page of pixels is read. That of the page as shown is right
 * unless no sheet of paper has its size, as where a program set the page in other units than points
 * or made it as large as the image's pixels; then the size of the type decides.
 */
public final class SheetScale {

  private static final PixelTolerances.Sheets LIMITS = PixelTolerances.STANDARD.sheets();

  /** Length of the long side of an A4 sheet, in inches. */
  private static final double A4 = 11.69;

  private SheetScale() {}

  /**
   * Returns whether an image on a page may be what a scanner made of it.
   *
   * @param across its resolution along its width, in pixels per inch
   * @param down its resolution along its height
   */
  static boolean isScan(double across, double down) {
    return across <= LIMITS.finestDpi()
        && down <= LIMITS.finestDpi()
        && across <= LIMITS.mostUneven() * down
        && down <= LIMITS.mostUneven() * across;
  }

  /** Returns the resolution of an image whose sheet is not known, taken for A4. */
  public static double ofA4(double longSide) {
    return Math.min(LIMITS.finestDpi(), longSide / A4);
  }

  /**
   * Returns whether a page may have the size of a sheet.
   *
   * @param inches the length of its long side
   */
  static boolean isSheet(double inches) {
    return inches >= LIMITS.smallest() && inches <= LIMITS.largest();
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
