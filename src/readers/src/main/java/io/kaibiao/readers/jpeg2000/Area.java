package io.kaibiao.readers.jpeg2000;

/**
 * An area of whole coordinates, each 0 to 2^33; the right and lower edges do not belong to it.
 *
 * @param x0 its left edge
 * @param y0 its upper edge
 * @param x1 its right edge
 * @param y1 its lower edge
 */
record Area(long x0, long y0, long x1, long y1) {

  /** Returns its width; not positive if it is empty. */
  long width() {
    return x1 - x0;
  }

  /** Returns its height; not positive if it is empty. */
  long height() {
    return y1 - y0;
  }

  /** Returns a quotient, rounded up. */
  static long up(long value, long divisor) {
    return (value + divisor - 1) / divisor;
  }

  /** Returns the number of squares of a grid that it touches; 0 if it is empty. */
  long cells(int powerX, int powerY) {
    if (width() <= 0 || height() <= 0) {
      return 0;
    }
    long across = up(x1, 1L << powerX) - (x0 >> powerX);
    long down = up(y1, 1L << powerY) - (y0 >> powerY);
    return across * down;
  }

  /** Returns it with halved coordinates, a number of times, rounded up. */
  Area halved(int times) {
    long by = 1L << times;
    return new Area(up(x0, by), up(y0, by), up(x1, by), up(y1, by));
  }
}
