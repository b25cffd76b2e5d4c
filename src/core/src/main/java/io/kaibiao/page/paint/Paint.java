package io.kaibiao.page.paint;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * Returns the lightness of the current colours. Colours change seldom and are expensive to convert,
 * so the last result is cached.
 */
final class Paint {

  /**
   * A colour as it appears on white paper.
   *
   * @param luma 0 black, 1 white
   * @param neutral whether it is a shade of grey
   */
  record Tone(double luma, boolean neutral) {
    static final Tone BLACK = new Tone(0, true);

    /** Returns the same colour with the paper visible through it. */
    Tone through(double alpha) {
      return alpha >= 1 ? this : new Tone(1 - alpha * (1 - luma), neutral || alpha < 0.7);
    }
  }

  private @Nullable PDColor lastColor;
  private Tone lastTone = Tone.BLACK;

  Tone ofFill(PDGraphicsState state) {
    return tone(state.getNonStrokingColor()).through(state.getNonStrokeAlphaConstant());
  }

  Tone ofStroke(PDGraphicsState state) {
    return tone(state.getStrokingColor()).through(state.getAlphaConstant());
  }

  static boolean isOpaque(PDGraphicsState state) {
    return state.getNonStrokeAlphaConstant() >= 0.99
        && state.getBlendMode() == BlendMode.NORMAL
        && state.getSoftMask() == null;
  }

  private Tone tone(@Nullable PDColor color) {
    if (color == null) {
      return Tone.BLACK;
    }
    if (color != lastColor) {
      lastTone = convert(color);
      lastColor = color;
    }
    return lastTone;
  }

  private static Tone convert(PDColor color) {
    if (color.getColorSpace() == null || color.getColorSpace() instanceof PDPattern) {
      return Tone.BLACK;
    }
    try {
      int rgb = color.toRGB();
      int r = rgb >> 16 & 0xFF;
      int g = rgb >> 8 & 0xFF;
      int b = rgb & 0xFF;
      int spread = Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
      // Rec. 601 luma.
      return new Tone((0.299 * r + 0.587 * g + 0.114 * b) / 255, spread <= 24);
    } catch (IOException | UnsupportedOperationException e) {
      // A colour that PDFBox can't convert counts as ink, so that text does not disappear because
      // of it.
      return Tone.BLACK;
    }
  }
}
