package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.PixelBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds areas of coloured ink that are as large as a seal, in blocks of pixels. Mutable. */
final class SealBlocks {

  private final int[] counts;
  private final int across;
  private final int down;
  private final int enough;
  private final boolean[] seen;
  private final int[] queue;

  /**
   * Makes a finder.
   *
   * @param counts the number of coloured pixels in each block, row by row
   * @param across the number of blocks in a row
   * @param enough the number of coloured pixels from which a block counts as coloured
   */
  SealBlocks(int[] counts, int across, int enough) {
    this.counts = counts;
    this.across = across;
    this.down = counts.length / across;
    this.enough = enough;
    this.seen = new boolean[counts.length];
    this.queue = new int[counts.length];
  }

  /**
   * Returns the areas as large as a seal, in blocks.
   *
   * @param smallest width and height, in blocks, that an area must exceed to be a seal
   */
  List<PixelBox> areas(int smallest) {
    List<PixelBox> areas = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (seen[i] || counts[i] < enough) {
        continue;
      }
      PixelBox area = area(i);
      if (Math.min(area.width(), area.height()) > smallest) {
        areas.add(area);
      }
    }
    return areas;
  }

  /** Returns which blocks are in or beside an area. */
  boolean[] around(List<PixelBox> areas) {
    boolean[] blocks = new boolean[counts.length];
    for (PixelBox area : areas) {
      int from = Math.max(0, area.x0() - 1);
      int to = Math.min(across, area.x1() + 1);
      for (int v = Math.max(0, area.y0() - 1); v < Math.min(down, area.y1() + 1); v++) {
        Arrays.fill(blocks, v * across + from, v * across + to, true);
      }
    }
    return blocks;
  }

  /** Returns the box around the connected area that contains a block, in blocks. */
  private PixelBox area(int first) {
    int head = 0;
    int tail = 0;
    queue[tail++] = first;
    seen[first] = true;
    int x0 = across;
    int x1 = 0;
    int y0 = down;
    int y1 = 0;
    while (head < tail) {
      int at = queue[head++];
      int x = at % across;
      int y = at / across;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
      for (int v = Math.max(0, y - 1); v <= Math.min(down - 1, y + 1); v++) {
        for (int u = Math.max(0, x - 1); u <= Math.min(across - 1, x + 1); u++) {
          int to = v * across + u;
          if (!seen[to] && counts[to] >= enough) {
            seen[to] = true;
            queue[tail++] = to;
          }
        }
      }
    }
    return new PixelBox(x0, y0, x1 + 1, y1 + 1);
  }
}
