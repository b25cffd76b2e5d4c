package io.kaibiao.page.words;

import io.kaibiao.page.pixels.SheetScale;
import io.kaibiao.report.place.Box;

/**
 * How lengths of a file become points.
 *
 * @param width the width of the page in points
 * @param height its height in points
 * @param factor points for each unit of the file
 */
record WordScale(double width, double height, double factor) {

  /** Points per inch. */
  static final double INCH = 72;

  /** Largest side of a page in points, as in a PDF (PDF 1.7, annex C.2). */
  private static final double LARGEST = 14_400;

  /** Smallest long side of a page in points: 2 inches. */
  private static final double SMALLEST = 144;

  /**
   * Returns the scale of a page. A page whose unit is not known, or that has the size of no sheet
   * by it, is taken for A4.
   *
   * @param width its width in units
   * @param height its height in units
   * @param told points for each unit, 0 if unknown
   */
  static WordScale of(double width, double height, double told) {
    double longest = Math.max(1, Math.max(width, height));
    double factor =
        told * longest >= SMALLEST && told * longest <= LARGEST
            ? told
            : INCH / SheetScale.ofA4(longest);
    return new WordScale(Math.max(1, factor * width), Math.max(1, factor * height), factor);
  }

  Box points(Box box) {
    return new Box(factor * box.x0(), factor * box.y0(), factor * box.x1(), factor * box.y1());
  }
}
