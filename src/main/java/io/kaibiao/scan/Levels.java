package io.kaibiao.scan;

/**
 * Stretches the levels of a page whose paper is white: what is paler than ink becomes white (show
 * through, grey watermarks), faded ink becomes dark. Mild where nothing asks for more.
 */
final class Levels {

  /** Paper noise ends here. */
  private static final int NOISE = 235;

  /** What is darker than this is counted as ink. */
  private static final int INK = 205;

  /** Ink at least this dark needs no stretching. */
  private static final int DARK = 72;

  /** A watermark is paler than the ink by this much at least. */
  private static final int PALER = 50;

  /** One sampled pixel in so many lies on a watermark if there is one. */
  private static final int RARE = 500;

  private Levels() {}

  /** Stretches a page in place. */
  static void stretch(Raster page, double dpi) {
    int[] all = new int[256];
    byte[] pixels = page.pixels();
    for (byte pixel : pixels) {
      all[pixel & 0xFF]++;
    }
    int ink = 0;
    for (int i = 0; i < INK; i++) {
      ink += all[i];
    }
    if (ink < pixels.length / 20_000) {
      return;
    }
    int black = percentile(all, ink / 8);
    int white = NOISE;
    int mark = watermark(page, dpi, black);
    if (mark > 0) {
      white = Math.max(Math.min(NOISE, mark - 8), black + PALER);
    }
    int floor = black > DARK ? black - 24 : 0;
    byte[] curve = new byte[256];
    for (int i = 0; i < 256; i++) {
      int value = (i - floor) * 255 / (white - floor);
      curve[i] = (byte) Math.max(0, Math.min(255, value));
    }
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = curve[pixels[i] & 0xFF];
    }
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

  /**
   * Returns the dark end of the watermark's levels, or 0 if there is none. Its strokes are so wide
   * that they have an inside, flat and grey; text of that grey has none.
   */
  private static int watermark(Raster page, double dpi, int black) {
    int reach = Math.max(1, (int) Math.round(dpi / 90));
    int width = page.width();
    byte[] pixels = page.pixels();
    int[] flat = new int[256];
    int count = 0;
    int samples = 0;
    for (int y = reach; y < page.height() - reach; y += 3) {
      for (int x = reach, at = y * width + x; x < width - reach; x += 3, at += 3) {
        samples++;
        int level = pixels[at] & 0xFF;
        if (level <= black + PALER || level >= NOISE + 6) {
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
        if (most - least <= 28) {
          flat[level]++;
          count++;
        }
      }
    }
    return count * (long) RARE < samples ? 0 : Math.max(1, percentile(flat, count / 16));
  }
}
