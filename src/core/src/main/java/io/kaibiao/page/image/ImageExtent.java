package io.kaibiao.page.image;

/**
 * The size of something that a decoder would make.
 *
 * @param width in pixels, 0 to 2^32
 * @param height in pixels, 0 to 2^32
 */
public record ImageExtent(long width, long height) {

  /**
   * Maximum number of pixels of an image that is decoded; bounds memory. An A3 page at 600 dpi has
   * 70 million.
   */
  public static final long MOST_PIXELS = 150_000_000;

  /** Returns the number of pixels, or the largest number there is if it is larger. */
  public long pixels() {
    return height > 0 && width > Long.MAX_VALUE / height ? Long.MAX_VALUE : width * height;
  }

  /** Tells whether it has more pixels than may be decoded. */
  public boolean isTooLarge() {
    return pixels() > MOST_PIXELS;
  }
}
