package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.GreyLevels;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import java.util.Arrays;

/** Makes the paper of a page white: removes shadows, folds, yellowing and tinted fills. */
final class Paper {

  private static final GreyLevels.Paper PAPER = ScanTolerances.STANDARD.grey().paper();

  private Paper() {}

  /** Whitens a page in place. */
  static void even(Raster page, double dpi) {
    int width = page.width();
    int height = page.height();
    byte[] pixels = page.pixels();
    int size = Math.max(8, (int) Math.round(dpi / 12.5));
    int across = (width + size - 1) / size;
    int down = (height + size - 1) / size;
    int[] paper = new int[across * down];
    int[] histogram = new int[256];
    boolean white = true;
    for (int v = 0; v < down; v++) {
      for (int u = 0; u < across; u++) {
        Arrays.fill(histogram, 0);
        int x1 = Math.min(width, (u + 1) * size);
        int y1 = Math.min(height, (v + 1) * size);
        int count = 0;
        for (int y = v * size; y < y1; y += 2) {
          for (int x = u * size, at = y * width + x; x < x1; x += 2, at += 2) {
            histogram[pixels[at] & 0xFF]++;
            count++;
          }
        }
        int left = count / 4;
        int level = 255;
        while (level > PAPER.darkest() && left >= histogram[level]) {
          left -= histogram[level--];
        }
        paper[v * across + u] = level;
        white &= level >= 254;
      }
    }
    if (white) {
      return;
    }
    paper = extreme(extreme(paper, across, down, true), across, down, false);
    paper = smooth(paper, across, down);
    divide(page, paper, across, down, size);
  }

  /** Returns the largest or smallest value of each block and its neighbours. */
  private static int[] extreme(int[] blocks, int across, int down, boolean largest) {
    int[] out = new int[blocks.length];
    for (int v = 0; v < down; v++) {
      for (int u = 0; u < across; u++) {
        int best = blocks[v * across + u];
        for (int y = Math.max(0, v - 1); y <= Math.min(down - 1, v + 1); y++) {
          for (int x = Math.max(0, u - 1); x <= Math.min(across - 1, u + 1); x++) {
            int value = blocks[y * across + x];
            best = largest ? Math.max(best, value) : Math.min(best, value);
          }
        }
        out[v * across + u] = best;
      }
    }
    return out;
  }

  private static int[] smooth(int[] blocks, int across, int down) {
    int[] out = new int[blocks.length];
    for (int v = 0; v < down; v++) {
      for (int u = 0; u < across; u++) {
        int sum = 0;
        int count = 0;
        for (int y = Math.max(0, v - 1); y <= Math.min(down - 1, v + 1); y++) {
          for (int x = Math.max(0, u - 1); x <= Math.min(across - 1, u + 1); x++) {
            sum += blocks[y * across + x];
            count++;
          }
        }
        out[v * across + u] = (sum << 8) / count;
      }
    }
    return out;
  }

  /**
   * Divides a page by the brightness of its paper, given as levels times 256 at the centres of
   * blocks.
   */
  private static void divide(Raster page, int[] paper, int across, int down, int size) {
    int[] factors = new int[257];
    for (int i = 1; i <= 256; i++) {
      factors[i] = (int) Math.round(65536 * 255.0 / i);
    }
    int width = page.width();
    byte[] pixels = page.pixels();
    int[] line = new int[across];
    for (int y = 0; y < page.height(); y++) {
      int middle = Math.max(0, 2 * y - size);
      int v = Math.min(down - 1, middle / (2 * size));
      int below = Math.min(down - 1, v + 1);
      int share = middle % (2 * size);
      for (int u = 0; u < across; u++) {
        int a = paper[v * across + u];
        int b = paper[below * across + u];
        line[u] = a + (b - a) * share / (2 * size);
      }
      int at = y * width;
      int x = 0;
      for (int u = -1; u < across; u++) {
        int from = line[Math.max(0, u)];
        int to = line[Math.min(across - 1, u + 1)];
        int end = Math.min(width, (u + 1) * size + size / 2);
        int steps = Math.max(1, end - x);
        int level = from << 8;
        int step = ((to - from) << 8) / steps;
        for (; x < end; x++, at++, level += step) {
          int value = ((pixels[at] & 0xFF) * factors[level >> 16] + 32768) >> 16;
          pixels[at] = (byte) Math.min(255, value);
        }
      }
    }
  }
}
