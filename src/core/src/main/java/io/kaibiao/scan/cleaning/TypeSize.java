package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.text.Blobs;
import io.kaibiao.scan.text.Blobs.Blob;
import java.awt.image.BufferedImage;
import java.util.List;

/** The size of the type on a page, by which a resolution can be guessed that no file says. */
public final class TypeSize {

  /** Reports are set in about this size, in points. */
  private static final double USUAL = 10.5;

  /** The taller fifth of all spots are whole letters; they fill this share of the type's size. */
  private static final double TALL = 0.8;

  private static final double SHARE = 0.88;

  /** Lower spots are specks, commas and strokes; higher ones rulings and pictures, in pixels. */
  private static final int LOWEST = 7;

  private static final int HIGHEST = 160;

  /** A spot is a letter if it is not much wider than high, or the other way round. */
  private static final double ASPECT = 2.2;

  /** Fewer letters than this say nothing. */
  private static final int FEWEST = 24;

  /** An image that a sheet's size explains within this factor is a whole sheet. */
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

  /** Halfway between the paper, which most pixels are, and the darkest ink. */
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
