package io.kaibiao.samples.sabotage;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * A letter shown on a page.
 *
 * @param font its font
 * @param code its code in that font
 * @param place its position and size
 * @param advance the distance to the next one, in points along its line
 * @param run the string it was part of
 * @param rgb its colour
 */
record Letter(PDFont font, int code, Matrix place, double advance, int run, int rgb) {

  /** Returns its text according to its font. */
  String text() {
    String text = font.toUnicode(code);
    return text == null ? "" : text;
  }

  /** Returns it moved by a distance in points. */
  Letter moved(double x, double y) {
    Matrix to = place.clone();
    to.setValue(2, 0, (float) (place.getTranslateX() + x));
    to.setValue(2, 1, (float) (place.getTranslateY() + y));
    return new Letter(font, code, to, advance, run, rgb);
  }

  Letter coloured(int colour) {
    return new Letter(font, code, place, advance, run, colour);
  }
}
