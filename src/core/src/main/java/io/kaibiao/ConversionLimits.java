package io.kaibiao;

/**
 * How large an input may be. A larger one is refused with an {@link
 * io.kaibiao.error.InputException} of reason {@code TOO_LARGE} before any of its pages is read.
 *
 * @param mostPages how many pages one conversion may take at most, at least 1; pages that are not
 *     selected don't count
 * @param mostBytes how many bytes an input may have at most, at least 1; no more of a stream or a
 *     file are read than tell that it has more
 */
public record ConversionLimits(int mostPages, long mostBytes) {

  /** No limits but those of memory. */
  public static final ConversionLimits NONE =
      new ConversionLimits(Integer.MAX_VALUE, Long.MAX_VALUE);

  public ConversionLimits {
    if (mostPages < 1 || mostBytes < 1) {
      throw new IllegalArgumentException(
          "limits are at least 1, not " + mostPages + " pages and " + mostBytes + " bytes");
    }
  }

  /** Returns these limits with another number of pages. */
  public ConversionLimits withMostPages(int pages) {
    return new ConversionLimits(pages, mostBytes);
  }

  /** Returns these limits with another number of bytes. */
  public ConversionLimits withMostBytes(long bytes) {
    return new ConversionLimits(mostPages, bytes);
  }
}
