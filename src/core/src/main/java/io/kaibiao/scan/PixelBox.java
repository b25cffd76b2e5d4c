package io.kaibiao.scan;

/**
 * A rectangle of pixels.
 *
 * @param x0 the first column
 * @param y0 the first row
 * @param x1 the column behind the last, never less than {@code x0}
 * @param y1 the row behind the last, never less than {@code y0}
 */
public record PixelBox(int x0, int y0, int x1, int y1) {

  /** Returns the width in pixels. */
  public int width() {
    return x1 - x0;
  }

  /** Returns the height in pixels. */
  public int height() {
    return y1 - y0;
  }

  /** Returns the smallest box that holds this one and {@code other}. */
  public PixelBox union(PixelBox other) {
    return new PixelBox(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }
}
