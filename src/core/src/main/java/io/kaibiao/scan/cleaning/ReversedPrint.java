package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ReversedTolerances;
import io.kaibiao.scan.ScanTolerances;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes light print on dark areas dark on white: header bands with white text, and pages that are
 * negatives.
 *
 * <p>An area is dark where most pixels of adjoining blocks of about 1 mm are. It is reversed if its
 * inner blocks have one level for the most part, and lighter pixels that are no more than print.
 * Photographs have no such level, and black borders of scans no print.
 */
final class ReversedPrint {

  private static final ReversedTolerances REVERSED = ScanTolerances.STANDARD.cleaning().reversed();

  private final Raster page;
  private final int size;
  private final int across;
  private final int down;

  /** Mean level of the dark pixels of each block that is dark, else -1. */
  private final int[] levels;

  private final List<DarkArea> areas = new ArrayList<>();

  private ReversedPrint(Raster page, double dpi) {
    this.page = page;
    this.size = Math.max(3, (int) Math.round(dpi * REVERSED.block()));
    this.across = (page.width() + size - 1) / size;
    this.down = (page.height() + size - 1) / size;
    this.levels = new int[across * down];
  }

  /** Turns the dark areas of a page that hold light print, in place. */
  static ReversedPrint turned(Raster page, double dpi) {
    ReversedPrint print = new ReversedPrint(page, dpi);
    if (print.measured() >= REVERSED.fewestBlocks()) {
      print.collect();
      print.areas.forEach(DarkArea::reverse);
    }
    return print;
  }

  /** Returns whether an area that was reversed reaches into a box. */
  boolean touches(PixelBox box) {
    return areas.stream().anyMatch(area -> area.touches(box));
  }

  /** Measures the blocks and returns how many are dark. */
  private int measured() {
    int dark = 0;
    for (int v = 0; v < down; v++) {
      for (int u = 0; u < across; u++) {
        int level = level(u, v);
        levels[v * across + u] = level;
        dark += level >= 0 ? 1 : 0;
      }
    }
    return dark;
  }

  private int level(int u, int v) {
    int x1 = Math.min(page.width(), (u + 1) * size);
    int y1 = Math.min(page.height(), (v + 1) * size);
    int count = 0;
    int dark = 0;
    int sum = 0;
    for (int y = v * size; y < y1; y += 2) {
      for (int x = u * size; x < x1; x += 2) {
        int value = page.at(x, y);
        count++;
        if (value < REVERSED.dark()) {
          dark++;
          sum += value;
        }
      }
    }
    return dark > 0 && dark >= REVERSED.filled() * count ? sum / dark : -1;
  }

  private void collect() {
    boolean[] seen = new boolean[levels.length];
    int[] queue = new int[levels.length];
    for (int i = 0; i < levels.length; i++) {
      if (levels[i] < 0 || seen[i]) {
        continue;
      }
      int count = connected(i, seen, queue);
      if (count >= REVERSED.fewestBlocks()) {
        DarkArea area = area(queue, count);
        if (area.holdsLightPrint()) {
          areas.add(area);
        }
      }
    }
  }

  /**
   * Collects the dark blocks of about the same level that are connected with one, also across light
   * rulings.
   *
   * @param queue filled with their indices
   * @return their number
   */
  private int connected(int first, boolean[] seen, int[] queue) {
    int head = 0;
    int tail = 0;
    queue[tail++] = first;
    seen[first] = true;
    while (head < tail) {
      int at = queue[head++];
      for (int step = 1; step <= REVERSED.ruling(); step++) {
        for (int to : neighbours(at, step)) {
          if (!seen[to]
              && levels[to] >= 0
              && Math.abs(levels[to] - levels[at]) <= REVERSED.alike()) {
            seen[to] = true;
            queue[tail++] = to;
          }
        }
      }
    }
    return tail;
  }

  /** Returns the blocks that are so many blocks away in the same row or column. */
  private int[] neighbours(int at, int step) {
    int u = at % across;
    int v = at / across;
    return IntStream.of(
            u >= step ? at - step : -1,
            u + step < across ? at + step : -1,
            v >= step ? at - step * across : -1,
            v + step < down ? at + step * across : -1)
        .filter(to -> to >= 0)
        .toArray();
  }

  /** Returns the area of some blocks, with the small holes that dense print leaves in it. */
  private DarkArea area(int[] blocks, int count) {
    int x0 = across;
    int y0 = down;
    int x1 = 0;
    int y1 = 0;
    for (int i = 0; i < count; i++) {
      x0 = Math.min(x0, blocks[i] % across);
      x1 = Math.max(x1, blocks[i] % across + 1);
      y0 = Math.min(y0, blocks[i] / across);
      y1 = Math.max(y1, blocks[i] / across + 1);
    }
    boolean[][] filled = new boolean[y1 - y0][x1 - x0];
    for (int i = 0; i < count; i++) {
      filled[blocks[i] / across - y0][blocks[i] % across - x0] = true;
    }
    return new DarkArea(page, size, new PixelBox(x0, y0, x1, y1), filled);
  }
}
