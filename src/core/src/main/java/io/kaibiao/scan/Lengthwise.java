package io.kaibiao.scan;

/**
 * A page seen along one direction: places along it, from edge to edge, and across it.
 *
 * @param page the page itself, not a copy
 * @param length pixels along
 * @param breadth pixels across
 * @param along from one pixel to the next along
 * @param across the same across
 */
public record Lengthwise(Raster page, int length, int breadth, int along, int across) {

  /** Returns a page from left to right. */
  public static Lengthwise level(Raster page) {
    return new Lengthwise(page, page.width(), page.height(), 1, page.width());
  }

  /** Returns a page from top to bottom. */
  public static Lengthwise upright(Raster page) {
    return new Lengthwise(page, page.height(), page.width(), page.width(), 1);
  }

  public int at(int a, int c) {
    return page.pixels()[a * along + c * across] & 0xFF;
  }

  public void set(int a, int c, int level) {
    page.pixels()[a * along + c * across] = (byte) level;
  }

  /** Returns the lightest of the pixels on both sides of a place, from one distance to another. */
  public int paper(int a, int c, int from, int to) {
    int most = 1;
    for (int off = from; off < to; off++) {
      most = Math.max(most, Math.max(at(a, c - off), at(a, c + off)));
    }
    return most;
  }
}
