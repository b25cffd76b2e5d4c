package io.kaibiao.page.colour;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.jspecify.annotations.Nullable;

/** Returns the tones of shadings (ISO 32000-2, 8.7.4.5). */
public final class Shadings {

  private static final ColourTolerances LIMITS = ColourTolerances.STANDARD;

  private Shadings() {}

  /**
   * Returns the tone of a shading. A shading of a function of two coordinates or of a mesh may have
   * any colour.
   */
  public static ColourRange tone(@Nullable PDShading shading) throws IOException {
    if (!(shading instanceof PDShadingType2 axial)) {
      return ColourRange.UNKNOWN;
    }
    try {
      return tone(axial);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      // A function that does not fit its colour space; viewers show none of it or any of it.
      return ColourRange.UNKNOWN;
    }
  }

  private static ColourRange tone(PDShadingType2 axial) throws IOException {
    double from = number(axial.getDomain(), 0, 0);
    double to = number(axial.getDomain(), 1, 1);
    PDColorSpace space = axial.getColorSpace();
    Rgb darkest = Rgb.WHITE;
    Rgb lightest = Rgb.BLACK;
    for (int i = 0; i < LIMITS.samples(); i++) {
      float[] value = axial.evalFunction((float) (from + i * (to - from) / (LIMITS.samples() - 1)));
      Rgb colour = Rgb.of(new PDColor(value, space).toRGB());
      darkest = colour.luma() < darkest.luma() ? colour : darkest;
      lightest = colour.luma() > lightest.luma() ? colour : lightest;
    }
    return new ColourRange(darkest, lightest, isEndless(axial) ? 1 : 0);
  }

  /**
   * Tells whether a shading paints all points: it goes on beyond both ends, or has a background.
   */
  private static boolean isEndless(PDShadingType2 axial) {
    COSArray extend = axial.getExtend();
    boolean endless =
        extend != null
            && extend.size() == 2
            && COSBoolean.TRUE.equals(extend.getObject(0))
            && COSBoolean.TRUE.equals(extend.getObject(1));
    return endless || axial.getBackground() != null;
  }

  /**
   * Tells whether an axial shading paints all of an area between its ends.
   *
   * @param corners x and y coordinates of the area's corners, in the shading's space
   */
  public static boolean isPaintedBetweenEnds(@Nullable PDShading shading, double... corners) {
    if (shading == null || shading.getShadingType() != PDShading.SHADING_TYPE2) {
      return false;
    }
    COSArray coords = ((PDShadingType2) shading).getCoords();
    double x = number(coords, 0, 0);
    double y = number(coords, 1, 0);
    double dx = number(coords, 2, 0) - x;
    double dy = number(coords, 3, 0) - y;
    double squared = dx * dx + dy * dy;
    for (int i = 0; i < corners.length; i += 2) {
      double along = ((corners[i] - x) * dx + (corners[i + 1] - y) * dy) / squared;
      if (!(along >= -LIMITS.shadingEnd() && along <= 1 + LIMITS.shadingEnd())) {
        return false;
      }
    }
    return true;
  }

  private static double number(@Nullable COSArray array, int index, double otherwise) {
    COSBase value = array == null || array.size() <= index ? null : array.getObject(index);
    return value instanceof COSNumber number ? number.floatValue() : otherwise;
  }
}
