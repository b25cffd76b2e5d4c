package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.CleaningTolerances;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.text.Blobs;
import io.kaibiao.scan.text.Blobs.Blob;
import java.awt.image.BufferedImage;
import java.util.List;

/** Estimates the type size of a page, from which an unknown resolution is guessed. */
public final class TypeSize {

  private static final CleaningTolerances.TypeSize TYPE_SIZE =
      ScanTolerances.STANDARD.cleaning().typeSize();
  private static final CleaningTolerances.LetterShape LETTER_SHAPE =
      ScanTolerances.STANDARD.cleaning().letterShape();

  private TypeSize() {}

  /**
   * Returns the estimated resolution of a page, in pixels per inch.
   *
   * @param page an image without a resolution
   * @param asSheet its resolution if it shows a whole sheet; used unless the type would then be far
   *     too large or too small
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
    if (heights.length < TYPE_SIZE.fewest()) {
      return asSheet;
    }
    double em = heights[(int) (TYPE_SIZE.tall() * (heights.length - 1))] / TYPE_SIZE.filled();
    double byType = em * 72 / TYPE_SIZE.usual();
    boolean alike = byType < asSheet * TYPE_SIZE.alike() && asSheet < byType * TYPE_SIZE.alike();
    return alike ? asSheet : byType;
  }

  private static boolean isLetter(PixelBox box) {
    return box.height() >= LETTER_SHAPE.lowest()
        && box.height() <= LETTER_SHAPE.highest()
        && box.width() < LETTER_SHAPE.aspect() * box.height()
        && box.height() < LETTER_SHAPE.aspect() * box.width();
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
