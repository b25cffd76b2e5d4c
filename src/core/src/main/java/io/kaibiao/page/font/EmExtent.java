package io.kaibiao.page.font;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;

/**
 * How far a font's letters reach above and below the baseline, in type sizes.
 *
 * @param ascent the height above the baseline
 * @param descent the depth below it, 0 or negative
 */
record EmExtent(double ascent, double descent) {

  private static final FontTolerances.EmBox LIMITS = FontTolerances.STANDARD.emBox();

  /** The em box of Chinese fonts, for fonts whose descriptor has no usable values. */
  private static final EmExtent USUAL = new EmExtent(0.88, -0.12);

  /** Returns what a font says, or the usual extent if that can't be. */
  static EmExtent of(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    EmExtent said = USUAL;
    if (font instanceof PDType3Font type3) {
      PDRectangle box = type3.getFontBBox();
      Matrix matrix = type3.getFontMatrix();
      if (box != null && box.getHeight() > 0) {
        said =
            new EmExtent(
                box.getUpperRightY() * matrix.getScaleY(),
                box.getLowerLeftY() * matrix.getScaleY());
      }
    } else if (descriptor != null) {
      said = new EmExtent(descriptor.getAscent() / 1000, -Math.abs(descriptor.getDescent()) / 1000);
    }
    return said.isUsable() ? said : USUAL;
  }

  private boolean isUsable() {
    return ascent >= LIMITS.leastAscent()
        && ascent <= LIMITS.mostAscent()
        && descent <= 0
        && descent >= LIMITS.lowestDescent();
  }
}
