package io.kaibiao.scan.cleaning;

/**
 * A row or a column of a page's pixels.
 *
 * @param from the offset of its first pixel
 * @param step the distance from one pixel to the next
 * @param count the number of its pixels
 */
record PixelRow(int from, int step, int count) {

  /** Returns the offset of one of its pixels, counted from 0. */
  int at(int index) {
    return from + index * step;
  }
}
