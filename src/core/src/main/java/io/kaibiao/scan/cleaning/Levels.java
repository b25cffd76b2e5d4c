package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.CleaningTolerances;
import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;

/**
 * Stretches the grey levels of a page whose paper is white: pixels paler than ink become white,
 * faded ink becomes dark, grey watermarks disappear. The effect is small on a page that is already
 * black on white.
 */
final class Levels {

  private static final GreyLevels.Ink INK = ScanTolerances.STANDARD.grey().ink();
  private static final GreyLevels.Paper PAPER = ScanTolerances.STANDARD.grey().paper();
  private static final CleaningTolerances.Stretching STRETCHING =
      ScanTolerances.STANDARD.cleaning().stretching();

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
    int floor = black > STRETCHING.dark() ? black - 24 : 0;
    byte[] pixels = page.pixels();
    byte[] curve = new byte[256];
    for (int i = 0; i < 256; i++) {
      int value = (i - floor) * 255 / (PAPER.noise() - floor);
      curve[i] = (byte) Math.max(0, Math.min(255, value));
    }
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = curve[pixels[i] & 0xFF];
    }
  }

  /** Returns the grey level of the darkest ink, or -1 if there is hardly any ink. */
  private static int black(Raster page) {
    int[] all = new int[256];
    for (byte pixel : page.pixels()) {
      all[pixel & 0xFF]++;
    }
    int ink = 0;
    for (int i = 0; i < INK.text(); i++) {
      ink += all[i];
    }
    if (ink < page.pixels().length / 20_000) {
      return -1;
    }
    int black = percentile(all, ink / 8);
    // On a page with little print, most of the pixels darker than paper belong to the watermark.
    int darkest =
        percentile(all, Math.min(ink / 8, page.pixels().length / STRETCHING.littlePrint()));
    return black > STRETCHING.pale() && darkest < black - STRETCHING.muchDarker() ? darkest : black;
  }

  /** Returns the grey level at an index (from 0) of all pixels sorted from dark to light. */
  private static int percentile(int[] histogram, int count) {
    int left = count;
    int level = 0;
    while (level < 255 && left >= histogram[level]) {
      left -= histogram[level++];
    }
    return level;
  }
}
