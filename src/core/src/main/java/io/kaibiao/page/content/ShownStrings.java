package io.kaibiao.page.content;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Places the letters of strings in horizontal writing (ISO 32000-2, 9.4.4). The numbers are those
 * of PDFBox, bit by bit, which multiplies whole matrices for each letter.
 *
 * <p>Belongs to one document and one thread.
 */
public final class ShownStrings {

  /** The code of the blank, which the spacing of words widens if it has one byte. */
  private static final int BLANK = 32;

  /** Number of fonts above which what is known of their codes is dropped. */
  private static final int MOST_FONTS = 256;

  private final IdentityHashMap<PDFont, FontCodes> fonts = new IdentityHashMap<>();

  /** Makes one that knows no fonts yet. */
  public ShownStrings() {}

  /** Receives letters. */
  @FunctionalInterface
  public interface Letters {
    /**
     * Receives a letter.
     *
     * @param trm the text rendering matrix, from text space to user space
     * @param code its code in the font
     * @param displacement how far it moves the place of the next one, in text space units
     */
    void show(Matrix trm, PDFont font, int code, Vector displacement) throws IOException;
  }

  /** Tells whether strings of a font are placed here. */
  public static boolean areOf(@Nullable PDFont font) {
    return font != null && !font.isVertical();
  }

  /**
   * Places the letters of a string and moves the text matrix behind it.
   *
   * @param state the graphics state, with a font whose strings are placed here
   * @throws IllegalArgumentException if a place is not finite
   */
  public void show(PDGraphicsState state, byte[] string, Letters letters) throws IOException {
    PDTextState text = state.getTextState();
    FontCodes font = codes(text.getFont());
    float size = text.getFontSize();
    float stretch = text.getHorizontalScaling() / 100f;
    float spacing = text.getCharacterSpacing();
    float rise = text.getRise();
    Matrix tm = state.getTextMatrix();
    Matrix ctm = state.getCurrentTransformationMatrix();
    FontCodes.Codes codes = font.codes(string);
    while (codes.hasNext()) {
      int code = codes.next();
      float wordSpacing = codes.size() == 1 && code == BLANK ? text.getWordSpacing() : 0;
      Matrix trm = placed(size * stretch, size, rise, tm, ctm);
      Vector displacement = font.displacement(code);
      letters.show(trm, font.font(), code, displacement);
      tm.translate((displacement.getX() * size + spacing + wordSpacing) * stretch, 0);
    }
  }

  private FontCodes codes(PDFont font) {
    FontCodes known = fonts.get(font);
    if (known == null) {
      if (fonts.size() >= MOST_FONTS) {
        fonts.clear();
      }
      known = new FontCodes(font);
      fonts.put(font, known);
    }
    return known;
  }

  /** Returns the product of the matrix of the text parameters, the text matrix and the CTM. */
  private static Matrix placed(float width, float height, float rise, Matrix tm, Matrix ctm) {
    float a = width * tm.getScaleX();
    float b = width * tm.getShearY();
    float c = height * tm.getShearX();
    float d = height * tm.getScaleY();
    float e = rise * tm.getShearX() + tm.getTranslateX();
    float f = rise * tm.getScaleY() + tm.getTranslateY();
    float scaleX = ctm.getScaleX();
    float shearY = ctm.getShearY();
    float shearX = ctm.getShearX();
    float scaleY = ctm.getScaleY();
    return finite(
        a * scaleX + b * shearX,
        a * shearY + b * scaleY,
        c * scaleX + d * shearX,
        c * shearY + d * scaleY,
        e * scaleX + f * shearX + ctm.getTranslateX(),
        e * shearY + f * scaleY + ctm.getTranslateY());
  }

  private static Matrix finite(float a, float b, float c, float d, float e, float f) {
    // The sum of finite numbers may be infinite; what is multiplied by zero stays what it is.
    if (!Float.isFinite(a * 0 + b * 0 + c * 0 + d * 0 + e * 0 + f * 0)) {
      throw new IllegalArgumentException("a letter is placed where no number reaches");
    }
    return new Matrix(a, b, c, d, e, f);
  }
}
