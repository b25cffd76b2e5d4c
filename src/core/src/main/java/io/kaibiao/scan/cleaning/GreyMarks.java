package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.CleaningTolerances;
import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Removes grey watermarks from a page. Their strokes are wider than those of text: the grey that
 * remains after removing all thin ink is the watermark, and darker pixels on it are text. Ink
 * beside the watermark is unchanged, however faded.
 */
final class GreyMarks {

  private static final GreyLevels.Paper PAPER = ScanTolerances.STANDARD.grey().paper();
  private static final CleaningTolerances.Watermarks WATERMARKS =
      ScanTolerances.STANDARD.cleaning().watermarks();

  private GreyMarks() {}

  /**
   * Tells whether a page has a watermark: grey strokes so wide that they have a flat interior.
   *
   * @param black the grey level of the darkest ink
   */
  static boolean any(Raster page, double dpi, int black) {
    int reach = Math.max(1, (int) Math.round(dpi / 90));
    int width = page.width();
    byte[] pixels = page.pixels();
    int count = 0;
    int samples = 0;
    for (int y = reach; y < page.height() - reach; y += 3) {
      for (int x = reach, at = y * width + x; x < width - reach; x += 3, at += 3) {
        samples++;
        int level = pixels[at] & 0xFF;
        if (level <= black + WATERMARKS.paler() || level >= PAPER.besideMarks()) {
          continue;
        }
        int least = level;
        int most = level;
        for (int v = -reach; v <= reach; v += reach) {
          for (int u = -reach; u <= reach; u += reach) {
            int other = pixels[at + v * width + u] & 0xFF;
            least = Math.min(least, other);
            most = Math.max(most, other);
          }
        }
        count += most - least <= WATERMARKS.flat() ? 1 : 0;
      }
    }
    return count * (long) WATERMARKS.rare() >= samples;
  }

  /**
   * Makes watermarks white in place.
   *
   * @param black the grey level (0–255) of the darkest ink
   */
  static void lift(Raster page, double dpi, int black) {
    int reach = Math.max(1, (int) Math.ceil(WATERMARKS.halfStroke() * dpi / 72));
    byte[] pixels = page.pixels();
    byte[] ground = pixels.clone();
    int width = page.width();
    int height = page.height();
    for (IntBinaryOperator best : List.<IntBinaryOperator>of(Math::max, Math::min)) {
      byte[] line = new byte[Math.max(width, height)];
      for (int y = 0; y < height; y++) {
        extreme(ground, new PixelRow(y * width, 1, width), reach, best, line);
      }
      for (int x = 0; x < width; x++) {
        extreme(ground, new PixelRow(x, width, height), reach, best, line);
      }
    }
    for (int i = 0; i < pixels.length; i++) {
      int level = ground[i] & 0xFF;
      if (level > black + WATERMARKS.paler() && level < 255) {
        pixels[i] = (byte) Math.min(255, (pixels[i] & 0xFF) * 255 / level);
      }
    }
  }

  /**
   * Replaces each pixel of a row by the lightest or darkest of those around it.
   *
   * @param best returns the one of two grey levels to use
   * @param line buffer for the row's pixels
   */
  private static void extreme(
      byte[] pixels, PixelRow row, int reach, IntBinaryOperator best, byte[] line) {
    int count = row.count();
    for (int i = 0; i < count; i++) {
      line[i] = pixels[row.at(i)];
    }
    for (int i = 0; i < count; i++) {
      int level = line[i] & 0xFF;
      for (int k = Math.max(0, i - reach); k <= Math.min(count - 1, i + reach); k++) {
        level = best.applyAsInt(level, line[k] & 0xFF);
      }
      pixels[row.at(i)] = (byte) level;
    }
  }
}
