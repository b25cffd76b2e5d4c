package io.kaibiao.page.content;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

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

  /** Shows a string in another way. */
  @FunctionalInterface
  public interface Other {
    void show(byte[] string) throws IOException;
  }

  /**
   * Places the letters of a string and moves the text matrix behind it.
   *
   * @param state the graphics state
   * @param vertical shows strings in vertical writing, and those without a font
   * @throws IllegalArgumentException if a place is not finite
   */
  public void show(PDGraphicsState state, byte[] string, Letters letters, Other vertical)
      throws IOException {
    PDFont font = state.getTextState().getFont();
    if (font == null || font.isVertical()) {
      vertical.show(string);
    } else {
      show(state, codes(font), string, letters);
    }
  }

  private static void show(PDGraphicsState state, FontCodes font, byte[] string, Letters letters)
      throws IOException {
    PDTextState text = state.getTextState();
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
    Matrix placed =
        new Matrix(
            a * scaleX + b * shearX,
            a * shearY + b * scaleY,
            c * scaleX + d * shearX,
            c * shearY + d * scaleY,
            e * scaleX + f * shearX + ctm.getTranslateX(),
            e * shearY + f * scaleY + ctm.getTranslateY());
    if (!isFinite(placed)) {
      throw new IllegalArgumentException("a letter is placed where no number reaches");
    }
    return placed;
  }

  private static boolean isFinite(Matrix matrix) {
    return Float.isFinite(matrix.getScaleX())
        && Float.isFinite(matrix.getShearY())
        && Float.isFinite(matrix.getShearX())
        && Float.isFinite(matrix.getScaleY())
        && Float.isFinite(matrix.getTranslateX())
        && Float.isFinite(matrix.getTranslateY());
  }
}
