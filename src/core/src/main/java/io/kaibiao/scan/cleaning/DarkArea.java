package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ReversedTolerances;
import io.kaibiao.scan.ScanTolerances;
import java.util.Arrays;

/**
 * A connected dark area of a page, in square blocks of pixels. Mutable until its holes are closed.
 */
final class DarkArea {

  private static final ReversedTolerances REVERSED = ScanTolerances.STANDARD.cleaning().reversed();

  private final Raster page;
  private final int size;
  private final PixelBox blocks;
  private final boolean[][] filled;

  /** First and last row of blocks by column, first and last column by row. */
  private final int[][] ends;

  /** Most frequent level of the inner blocks. */
  private int ground;

  /** Level of the lightest print. */
  private int light;

  /**
   * Makes an area.
   *
   * @param size width and height of a block, in pixels
   * @param blocks the box around the area, in blocks
   * @param filled which blocks of the box belong to it, by row
   */
  DarkArea(Raster page, int size, PixelBox blocks, boolean[][] filled) {
    this.page = page;
    this.size = size;
    this.blocks = blocks;
    this.filled = closed(filled);
    this.ends = ends(this.filled);
  }

  private static int[][] ends(boolean[][] blocks) {
    int height = blocks.length;
    int width = blocks[0].length;
    int[][] ends = {new int[width], new int[width], new int[height], new int[height]};
    Arrays.fill(ends[0], height);
    Arrays.fill(ends[2], width);
    for (int v = 0; v < height; v++) {
      for (int u = 0; u < width; u++) {
        if (blocks[v][u]) {
          ends[0][u] = Math.min(ends[0][u], v);
          ends[1][u] = v;
          ends[2][v] = Math.min(ends[2][v], u);
          ends[3][v] = u;
        }
      }
    }
    return ends;
  }

  /** Returns blocks with those added that lie between two of them, at most a few blocks apart. */
  private static boolean[][] closed(boolean[][] blocks) {
    int height = blocks.length;
    int width = blocks[0].length;
    boolean[][] out = new boolean[height][];
    for (int v = 0; v < height; v++) {
      out[v] = blocks[v].clone();
    }
    for (int v = 0; v < height; v++) {
      for (int u = 0; u < width; u++) {
        if (!blocks[v][u]) {
          out[v][u] =
              (near(blocks, u, v, -1, 0) && near(blocks, u, v, 1, 0))
                  || (near(blocks, u, v, 0, -1) && near(blocks, u, v, 0, 1));
        }
      }
    }
    return out;
  }

  private static boolean near(boolean[][] blocks, int u, int v, int stepX, int stepY) {
    for (int i = 1; i <= REVERSED.hole(); i++) {
      int x = u + i * stepX;
      int y = v + i * stepY;
      if (y < 0 || y >= blocks.length || x < 0 || x >= blocks[0].length) {
        return false;
      }
      if (blocks[y][x]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the area is larger than a letter, has one level for the most part and lighter
   * print on it, and smooth edges.
   */
  boolean holdsLightPrint() {
    int[] counts = new int[256];
    int all = 0;
    int inner = 0;
    int own = 0;
    for (int v = 0; v < filled.length; v++) {
      for (int u = 0; u < filled[v].length; u++) {
        own += filled[v][u] ? 1 : 0;
        if (isInner(u, v)) {
          inner++;
          all += count((blocks.x0() + u) * size, (blocks.y0() + v) * size, counts);
        }
      }
    }
    if (inner < Math.max(1, REVERSED.inner() * own)
        || Math.max(blocks.width(), blocks.height()) < REVERSED.longest()) {
      return false;
    }
    ground = mostFrequent(counts);
    int even = sum(counts, ground - REVERSED.even(), ground + REVERSED.even() + 1);
    int lighter = sum(counts, ground + REVERSED.lighter(), 256);
    light = 255;
    for (int left = lighter / 20; light > ground && left >= counts[light]; light--) {
      left -= counts[light];
    }
    return even >= REVERSED.ground() * all
        && lighter >= REVERSED.leastPrint() * all
        && lighter <= REVERSED.mostPrint() * all
        && edges().areSmooth(REVERSED.smooth());
  }

  private boolean isInner(int u, int v) {
    for (int y = v - 1; y <= v + 1; y++) {
      for (int x = u - 1; x <= u + 1; x++) {
        boolean atEdge =
            isOffPage(x, y) || (y >= 0 && y < filled.length && x >= 0 && x < filled[0].length);
        if (!atEdge || (!isOffPage(x, y) && !filled[y][x])) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isOffPage(int u, int v) {
    int x = (blocks.x0() + u) * size;
    int y = (blocks.y0() + v) * size;
    return x < 0 || y < 0 || x >= page.width() || y >= page.height();
  }

  private int count(int x0, int y0, int[] counts) {
    int x1 = Math.min(page.width(), x0 + size);
    int y1 = Math.min(page.height(), y0 + size);
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        counts[page.at(x, y)]++;
      }
    }
    return (x1 - x0) * (y1 - y0);
  }

  private static int mostFrequent(int[] counts) {
    int best = 0;
    int most = -1;
    for (int level = 0; level < REVERSED.dark(); level++) {
      int near = sum(counts, level - 4, level + 5);
      if (near > most) {
        most = near;
        best = level;
      }
    }
    return best;
  }

  private static int sum(int[] counts, int from, int to) {
    return Arrays.stream(counts, Math.max(0, Math.min(256, from)), Math.min(256, to)).sum();
  }

  /** Returns whether a pixel of the page lies in a block of the area. */
  boolean covers(int x, int y) {
    int u = Math.floorDiv(x, size) - blocks.x0();
    int v = Math.floorDiv(y, size) - blocks.y0();
    return v >= 0 && v < filled.length && u >= 0 && u < filled[v].length && filled[v][u];
  }

  /** Returns whether a box of the page has a part in a block of the area. */
  boolean touches(PixelBox box) {
    for (int y = box.y0(); y < box.y1() + size; y += size) {
      for (int x = box.x0(); x < box.x1() + size; x += size) {
        if (covers(Math.min(x, box.x1() - 1), Math.min(y, box.y1() - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the width and height of a block, in pixels. */
  int blockSize() {
    return size;
  }

  /** Returns the column of pixels in the area's blocks that is nearest to a column. */
  int nearestColumn(int x) {
    return Math.max(blocks.x0() * size, Math.min(blocks.x1() * size - 1, x));
  }

  /** Returns the row of pixels in the area's blocks that is nearest to a row. */
  int nearestRow(int y) {
    return Math.max(blocks.y0() * size, Math.min(blocks.y1() * size - 1, y));
  }

  /**
   * Returns whether a pixel lies at the first or last block of its column or row of blocks, or
   * beyond them.
   */
  boolean isBeyond(int x, int y) {
    int column = Math.floorDiv(x, size) - blocks.x0();
    int row = Math.floorDiv(y, size) - blocks.y0();
    int u = nearestColumn(x) / size - blocks.x0();
    int v = nearestRow(y) / size - blocks.y0();
    return row <= ends[0][u] || row >= ends[1][u] || column <= ends[2][v] || column >= ends[3][v];
  }

  private AreaEdges edges() {
    return new AreaEdges(page, this, surroundings(), ground + REVERSED.even());
  }

  /** Returns the box of the area with a margin of one block, in pixels. */
  private PixelBox surroundings() {
    return new PixelBox(
        Math.max(0, (blocks.x0() - 1) * size),
        Math.max(0, (blocks.y0() - 1) * size),
        Math.min(page.width(), (blocks.x1() + 1) * size),
        Math.min(page.height(), (blocks.y1() + 1) * size));
  }

  /** Makes the area white, and print on it dark, in the page. */
  void reverse() {
    byte[] curve = curve();
    AreaEdges edges = edges();
    PixelBox box = surroundings();
    byte[] pixels = page.pixels();
    for (int y = box.y0(); y < box.y1(); y++) {
      for (int x = box.x0(); x < box.x1(); x++) {
        int at = y * page.width() + x;
        switch (edges.place(x, y)) {
          case INSIDE -> pixels[at] = curve[pixels[at] & 0xFF];
          case EDGE -> pixels[at] = (byte) 255;
          case OUTSIDE -> {}
        }
      }
    }
  }

  /**
   * Returns the new level of each level. Ink that is darker than the ground stays dark where it can
   * be told from it.
   */
  private byte[] curve() {
    byte[] curve = new byte[256];
    int noise = REVERSED.lighter() / 4;
    for (int i = 0; i < 256; i++) {
      int range = i > ground ? light - ground : Math.max(ground, REVERSED.darkerInk());
      int apart = Math.max(0, Math.abs(i - ground) - noise) * 255 / Math.max(1, range - noise);
      boolean lost = i < ground && ground < REVERSED.darkerInk();
      curve[i] = (byte) (lost ? 255 : 255 - Math.min(255, apart));
    }
    return curve;
  }
}
