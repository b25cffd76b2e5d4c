package io.kaibiao.samples.condition;

/** Colours of pixels, {@code 0xRRGGBB}. */
public final class PixelColour {

  private PixelColour() {}

  public static int grey(int rgb) {
    return ((rgb >> 16 & 0xFF) * 299 + (rgb >> 8 & 0xFF) * 587 + (rgb & 0xFF) * 114 + 500) / 1000;
  }

  public static int of(int grey) {
    int v = clamped(grey);
    return v << 16 | v << 8 | v;
  }

  /** Multiplies each channel. */
  public static int scaled(int rgb, double red, double green, double blue) {
    return clamped((int) Math.round((rgb >> 16 & 0xFF) * red)) << 16
        | clamped((int) Math.round((rgb >> 8 & 0xFF) * green)) << 8
        | clamped((int) Math.round((rgb & 0xFF) * blue));
  }

  /** Adds to each channel. */
  public static int shifted(int rgb, int by) {
    return clamped((rgb >> 16 & 0xFF) + by) << 16
        | clamped((rgb >> 8 & 0xFF) + by) << 8
        | clamped((rgb & 0xFF) + by);
  }

  private static int clamped(int value) {
    return Math.max(0, Math.min(255, value));
  }
}
