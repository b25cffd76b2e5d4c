package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.Raster;

/**
 * Stretches the grey levels of a page whose paper is white: pixels paler than ink become white,
 * faded ink becomes dark, grey watermarks disappear. Weak where the page needs little.
 */
final class Levels {

  /** Grey level (0–255) above which pixels are noise of the paper. */
  private static final int NOISE = 235;

  /** Grey level below which pixels are ink. */
  private static final int INK = 205;

  /** Grey level of ink below which no stretching is needed. */
  private static final int DARK = 72;

  /** Grey level above which ink is not print if some of the page's ink is much darker. */
  private static final int PALE = 130;

  /** Difference in grey level that counts as much darker. */
  private static final int MUCH_DARKER = 50;

  /** Share of pixels of a line of print: one in so many. */
  private static final int LITTLE_PRINT = 1500;

  private Levels() {}

  /** Stretches a page in place. */
  static void stretch(Raster page, double dpi) {
    int black = black(page);
    if (black < 0) {
      return;
    }
    if (GreyMarks.any(page, dpi, black)) {
      GreyMarks.lift(page, dpi, black);
      black = Math.max(black, black(page));
    }
    int floor = black > DARK ? black - 24 : 0;
    byte[] pixels = page.pixels();
    byte[] curve = new byte[256];
    for (int i = 0; i < 256; i++) {
      int value = (i - floor) * 255 / (NOISE - floor);
      curve[i] = (byte) Math.max(0, Math.min(255, value));
    }
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = curve[pixels[i] & 0xFF];
    }
  }

  /** Returns the level of the darkest ink, or -1 if there is hardly any. */
  private static int black(Raster page) {
    int[] all = new int[256];
    for (byte pixel : page.pixels()) {
      all[pixel & 0xFF]++;
    }
    int ink = 0;
    for (int i = 0; i < INK; i++) {
      ink += all[i];
    }
    if (ink < page.pixels().length / 20_000) {
      return -1;
    }
    int black = percentile(all, ink / 8);
    // On a page with little print, most pixels darker than paper belong to the watermark.
    int darkest = percentile(all, Math.min(ink / 8, page.pixels().length / LITTLE_PRINT));
    return black > PALE && darkest < black - MUCH_DARKER ? darkest : black;
  }

  /** Returns the level that this many pixels reach at most. */
  private static int percentile(int[] histogram, int count) {
    int left = count;
    int level = 0;
    while (level < 255 && left >= histogram[level]) {
      left -= histogram[level++];
    }
    return level;
  }
}
