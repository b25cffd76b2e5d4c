package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.text.Blobs;
import io.kaibiao.scan.text.Blobs.Blob;
import java.awt.image.BufferedImage;
import java.util.List;

/** Estimates the type size of a page, from which an unknown resolution is guessed. */
public final class TypeSize {

  /** Usual type size of reports, in points. */
  private static final double USUAL = 10.5;

  /** Quantile of spot heights taken for whole letters. */
  private static final double TALL = 0.8;

  /** Height of such letters as a share of the type size. */
  private static final double SHARE = 0.88;

  /** Minimum height of a letter, in pixels; lower spots are specks, commas and strokes. */
  private static final int LOWEST = 7;

  /** Maximum height of a letter, in pixels; higher spots are rulings and pictures. */
  private static final int HIGHEST = 160;

  /** Maximum ratio of a letter's sides. */
  private static final double ASPECT = 2.2;

  /** Minimum number of letters for an estimate. */
  private static final int FEWEST = 24;

  /** Maximum factor between an image's size and a sheet's for the image to be a whole sheet. */
  private static final double ALIKE = 1.6;

  private TypeSize() {}

  /**
   * Returns the pixels an inch of a page.
   *
   * @param page an image without a resolution
   * @param asSheet its pixels an inch if it is a whole sheet; taken unless its type would be far
   *     too large or too small then
   */
  public static double dpi(BufferedImage page, double asSheet) {
    Raster grey = ColourInk.removed(page, asSheet);
    List<Blob> spots =
        Blobs.find(grey, new PixelBox(0, 0, grey.width(), grey.height()), inkBelow(grey));
    int[] heights =
        spots.stream()
            .map(Blob::box)
            .filter(TypeSize::isLetter)
            .mapToInt(PixelBox::height)
            .sorted()
            .toArray();
    if (heights.length < FEWEST) {
      return asSheet;
    }
    double em = heights[(int) (TALL * (heights.length - 1))] / SHARE;
    double byType = em * 72 / USUAL;
    boolean alike = byType < asSheet * ALIKE && asSheet < byType * ALIKE;
    return alike ? asSheet : byType;
  }

  private static boolean isLetter(PixelBox box) {
    return box.height() >= LOWEST
        && box.height() <= HIGHEST
        && box.width() < ASPECT * box.height()
        && box.height() < ASPECT * box.width();
  }

  /**
   * Returns the grey level halfway between the paper, the most common level, and the darkest ink.
   */
  private static int inkBelow(Raster grey) {
    int[] counts = new int[256];
    for (byte value : grey.pixels()) {
      counts[value & 0xFF]++;
    }
    int half = grey.pixels().length / 2;
    int few = grey.pixels().length / 500;
    int paper = 0;
    int ink = 255;
    int sum = 0;
    for (int v = 0; v < 256; v++) {
      int before = sum;
      sum += counts[v];
      if (before < few && sum >= few) {
        ink = v;
      }
      if (before < half && sum >= half) {
        paper = v;
      }
    }
    return (paper + ink) / 2;
  }
}
