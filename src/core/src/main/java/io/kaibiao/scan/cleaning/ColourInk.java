package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.CleaningTolerances;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import java.awt.image.BufferedImage;

/**
 * Converts an image to grey values without the ink of seals.
 *
 * <p>A seal's red is light in the red channel, and black text under it is dark in all three. Where
 * coloured ink covers an area as large as a seal, the value is that of the lightest channel, raised
 * by the amount that this channel loses to the ink. Coloured text in lines is kept.
 */
final class ColourInk {

  private static final CleaningTolerances.Seals SEALS = ScanTolerances.STANDARD.cleaning().seals();

  private ColourInk() {}

  static Raster removed(BufferedImage image, double dpi) {
    if (Tones.grey(image)) {
      return Tones.greyValues(image);
    }
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] grey = new byte[width * height];
    int size = Math.max(4, (int) Math.round(dpi / 12));
    int across = (width + size - 1) / size;
    int down = (height + size - 1) / size;
    int[] counts = new int[across * down];
    Tones.Rows rows = Tones.colours(image);
    int[] row = new int[width];
    boolean any = false;
    for (int y = 0; y < height; y++) {
      rows.read(y, row);
      int block = y / size * across;
      for (int x = 0, at = y * width; x < width; x++, at++) {
        int red = (row[x] >> 16) & 0xFF;
        int green = (row[x] >> 8) & 0xFF;
        int blue = row[x] & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        grey[at] = (byte) ((red * 77 + green * 150 + blue * 29) >> 8);
        if (most - least >= SEALS.coloured()) {
          counts[block + x / size]++;
          any = true;
        }
      }
    }
    Raster page = new Raster(width, height, grey);
    if (any) {
      boolean[] seals =
          new SealBlocks(counts, across, size * size / 24 + 1)
              .seals((int) (SEALS.smallest() * dpi / size));
      lighten(rows, page, seals, across, size);
    }
    return page;
  }

  private static void lighten(Tones.Rows rows, Raster page, boolean[] seals, int across, int size) {
    int width = page.width();
    byte[] grey = page.pixels();
    int[] row = new int[width];
    for (int y = 0; y < page.height(); y++) {
      int block = y / size * across;
      boolean any = false;
      for (int b = 0; b < across && !any; b++) {
        any = seals[block + b];
      }
      if (!any) {
        continue;
      }
      rows.read(y, row);
      for (int x = 0, at = y * width; x < width; x++, at++) {
        if (seals[block + x / size]) {
          int red = (row[x] >> 16) & 0xFF;
          int green = (row[x] >> 8) & 0xFF;
          int blue = row[x] & 0xFF;
          int most = Math.max(red, Math.max(green, blue));
          int least = Math.min(red, Math.min(green, blue));
          // Pure ink darkens its own channel by up to a third, and black text darkens it nearly
          // completely.
          grey[at] = (byte) Math.min(255, most + (most - least) * most / 400);
        }
      }
    }
  }
}
