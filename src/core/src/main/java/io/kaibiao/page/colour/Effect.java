package io.kaibiao.page.colour;

import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;

/**
 * How paint changes what lies below it (ISO 32000-2, 11.3).
 *
 * @param least its opacity at least (0–1), which is what it hides for certain
 * @param most its opacity at most; a soft mask leaves a range between both
 * @param mode its blend mode
 */
public record Effect(double least, double most, BlendMode mode) {

  public static final Effect OPAQUE = new Effect(1, 1, BlendMode.NORMAL);

  private static final ColourTolerances LIMITS = ColourTolerances.STANDARD;

  public static Effect of(double opacity, BlendMode mode) {
    return new Effect(opacity, opacity, mode);
  }

  /** Tells whether another effect does the same. Asked for every string, line and area. */
  boolean isSame(Effect other) {
    return least == other.least && most == other.most && mode == other.mode;
  }

  /** Tells whether nothing is visible below. */
  public boolean isOpaque() {
    return least >= LIMITS.hiding() && isNormal();
  }

  boolean isNormal() {
    return mode == BlendMode.NORMAL || mode == BlendMode.COMPATIBLE;
  }

  /** Returns the effect of a group with this effect on something painted in it with another one. */
  Effect within(double outerLeast, double outerMost, BlendMode blending) {
    return new Effect(least * outerLeast, most * outerMost, blending);
  }

  /** Returns this effect where only a share of the area is painted. */
  public Effect covering(double share) {
    return share >= 1 ? this : new Effect(least * share, most, mode);
  }

  /** Returns the colour that results at least, where the mask is thinnest. */
  public Rgb leastOver(Rgb below, Rgb paint) {
    return over(below, paint, least);
  }

  /** Returns the colour that results at most, where the mask is thickest. */
  public Rgb mostOver(Rgb below, Rgb paint) {
    return over(below, paint, most);
  }

  private Rgb over(Rgb below, Rgb paint, double opacity) {
    if (isNormal()) {
      return opacity >= 1 ? paint : below.mix(paint, opacity);
    }
    return below.mix(blended(below, paint), opacity);
  }

  private Rgb blended(Rgb below, Rgb paint) {
    float[] source = {(float) paint.red(), (float) paint.green(), (float) paint.blue()};
    float[] backdrop = {(float) below.red(), (float) below.green(), (float) below.blue()};
    float[] result = new float[3];
    if (mode.isSeparableBlendMode()) {
      for (int i = 0; i < 3; i++) {
        result[i] = mode.getBlendChannelFunction().blendChannel(source[i], backdrop[i]);
      }
    } else {
      mode.getBlendFunction().blend(source, backdrop, result);
    }
    return new Rgb(inside(result[0]), inside(result[1]), inside(result[2]));
  }

  private static double inside(float value) {
    return Math.max(0, Math.min(1, value));
  }
}
