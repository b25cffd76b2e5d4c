package io.kaibiao.page.paint;

import io.kaibiao.page.path.DisplaySpace;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Decides the scale at which a page is read. All limits, such as the thickness of a ruling, are in
 * points for type of the usual sizes. A page that is an ordinary page enlarged or reduced, type and
 * all, is read as if it had its ordinary size.
 */
final class PageScale {

  /** The shorter side of an ordinary page (A4), in points. */
  private static final double SHORT_SIDE = 595;

  private static final PaintTolerances.Scale LIMITS = PaintTolerances.STANDARD.scale();

  private PageScale() {}

  /** Returns the space of a page in points. */
  static DisplaySpace space(PDPage page) {
    PDRectangle crop = page.getCropBox();
    int rotation = Math.floorMod(page.getRotation(), 360) / 90 * 90;
    return new DisplaySpace(
        crop.getLowerLeftX(),
        crop.getLowerLeftY(),
        crop.getUpperRightX(),
        crop.getUpperRightY(),
        rotation,
        userUnit(page));
  }

  /** Returns the size of the page's unit of user space in points (ISO 32000-2, table 31). */
  private static double userUnit(PDPage page) {
    float unit = page.getCOSObject().getFloat(COSName.getPDFName("UserUnit"), 1);
    return Float.isFinite(unit) && unit > 0 ? unit : 1;
  }

  /**
   * Returns the factor by which the lengths of a page are multiplied before it is read: 1 for
   * almost all pages.
   *
   * @param space the page in points
   * @param ink its content in that space
   */
  static double factor(DisplaySpace space, Ink ink) {
    double ratio = Math.min(space.width(), space.height()) / SHORT_SIDE;
    if ((ratio < LIMITS.usualRatio() && ratio > 1 / LIMITS.usualRatio()) || !(ratio > 0)) {
      return 1;
    }
    double type = usualType(ink);
    boolean enlarged = ratio > 1 && type > LIMITS.largestType();
    boolean reduced = ratio < 1 && type > 0 && type < LIMITS.smallestType();
    return enlarged || reduced ? 1 / ratio : 1;
  }

  /** Returns the median type size of a page in points, or 0 if it has no letters. */
  static double usualType(Ink ink) {
    double[] sizes = new double[ink.letters.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = ink.letters.get(i).size();
    }
    Arrays.sort(sizes);
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }
}
