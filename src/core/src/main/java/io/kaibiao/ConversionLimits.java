package io.kaibiao;

import io.kaibiao.page.limit.PageLimits;
import java.time.Duration;

/**
 * How much an input may have and how long its conversion may take. What passes a limit of a page
 * costs the page: a finding {@code unreadable-page} says why, and the other pages are converted.
 * What passes a limit of the document is refused with an {@link io.kaibiao.error.InputException} of
 * reason {@code TOO_LARGE}.
 *
 * <p>The documentation (limits.md) lists all limits, those that can't be set included.
 *
 * @param mostPages how many pages one conversion may take at most, at least 1; pages that are not
 *     selected don't count
 * @param mostBytes how many bytes an input may have at most, at least 1; no more of a stream or a
 *     file are read than tell that it has more
 * @param mostOperators how many operators the content of one page may have at most, those of forms
 *     counted as often as they are painted
 * @param mostContentBytes how many bytes the decoded content of one page may have at most
 * @param mostTextLength how many characters a cell or a paragraph may have at most
 * @param mostResultBytes how many bytes the files of a result may have at most, as estimated before
 *     they are written
 * @param pageTime how long one page may take at most; about twice as long where the next page is
 *     prepared beside it
 * @param time how long the conversion may take at most
 */
public record ConversionLimits(
    int mostPages,
    long mostBytes,
    int mostOperators,
    long mostContentBytes,
    int mostTextLength,
    long mostResultBytes,
    Duration pageTime,
    Duration time) {

  /** A time that no conversion takes. */
  private static final Duration ENDLESS = Duration.ofDays(36_500);

  /**
   * The limits of a converter that sets none. No sound report comes near them, and the times leave
   * room for machines that are many times slower than those of today.
   */
  public static final ConversionLimits STANDARD =
      new ConversionLimits(
          20_000,
          512L << 20,
          PageLimits.STANDARD.operators(),
          PageLimits.STANDARD.contentBytes(),
          100_000,
          1L << 30,
          Duration.ofMinutes(3),
          Duration.ofHours(6));

  /** No limits but those of memory, and those that can't be set. */
  public static final ConversionLimits NONE =
      new ConversionLimits(
          Integer.MAX_VALUE,
          Long.MAX_VALUE,
          Integer.MAX_VALUE,
          Long.MAX_VALUE,
          Integer.MAX_VALUE,
          Long.MAX_VALUE,
          ENDLESS,
          ENDLESS);

  public ConversionLimits {
    long least =
        Math.min(
            Math.min(Math.min(mostPages, mostOperators), mostTextLength),
            Math.min(Math.min(mostBytes, mostContentBytes), mostResultBytes));
    if (least < 1) {
      throw new IllegalArgumentException("limits are at least 1, not " + least);
    }
    if (!isTime(pageTime) || !isTime(time)) {
      throw new IllegalArgumentException(
          "times are more than nothing, not " + pageTime + " and " + time);
    }
  }

  /** Makes limits that are the standard ones for texts and results. */
  public ConversionLimits(
      int mostPages,
      long mostBytes,
      int mostOperators,
      long mostContentBytes,
      Duration pageTime,
      Duration time) {
    this(
        mostPages,
        mostBytes,
        mostOperators,
        mostContentBytes,
        STANDARD.mostTextLength,
        STANDARD.mostResultBytes,
        pageTime,
        time);
  }

  /** Makes limits of pages and bytes. The others are the standard ones. */
  public ConversionLimits(int mostPages, long mostBytes) {
    this(
        mostPages,
        mostBytes,
        STANDARD.mostOperators,
        STANDARD.mostContentBytes,
        STANDARD.mostTextLength,
        STANDARD.mostResultBytes,
        STANDARD.pageTime,
        STANDARD.time);
  }

  private static boolean isTime(Duration time) {
    return !time.isNegative() && !time.isZero() && time.compareTo(ENDLESS) <= 0;
  }

  /** Returns these limits with another number of pages. */
  public ConversionLimits withMostPages(int pages) {
    return new ConversionLimits(
        pages,
        mostBytes,
        mostOperators,
        mostContentBytes,
        mostTextLength,
        mostResultBytes,
        pageTime,
        time);
  }

  /** Returns these limits with another number of bytes. */
  public ConversionLimits withMostBytes(long bytes) {
    return new ConversionLimits(
        mostPages,
        bytes,
        mostOperators,
        mostContentBytes,
        mostTextLength,
        mostResultBytes,
        pageTime,
        time);
  }

  /** Returns these limits with another number of operators of a page. */
  public ConversionLimits withMostOperators(int operators) {
    return new ConversionLimits(
        mostPages,
        mostBytes,
        operators,
        mostContentBytes,
        mostTextLength,
        mostResultBytes,
        pageTime,
        time);
  }

  /** Returns these limits with another number of bytes of a page's decoded content. */
  public ConversionLimits withMostContentBytes(long bytes) {
    return new ConversionLimits(
        mostPages,
        mostBytes,
        mostOperators,
        bytes,
        mostTextLength,
        mostResultBytes,
        pageTime,
        time);
  }

  /** Returns these limits with another number of characters of a cell or a paragraph. */
  public ConversionLimits withMostTextLength(int characters) {
    return new ConversionLimits(
        mostPages,
        mostBytes,
        mostOperators,
        mostContentBytes,
        characters,
        mostResultBytes,
        pageTime,
        time);
  }

  /** Returns these limits with another number of bytes of a result. */
  public ConversionLimits withMostResultBytes(long bytes) {
    return new ConversionLimits(
        mostPages,
        mostBytes,
        mostOperators,
        mostContentBytes,
        mostTextLength,
        bytes,
        pageTime,
        time);
  }

  /** Returns these limits with another time for each page. */
  public ConversionLimits withPageTime(Duration most) {
    return new ConversionLimits(
        mostPages,
        mostBytes,
        mostOperators,
        mostContentBytes,
        mostTextLength,
        mostResultBytes,
        most,
        time);
  }

  /** Returns these limits with another time for the conversion. */
  public ConversionLimits withTime(Duration most) {
    return new ConversionLimits(
        mostPages,
        mostBytes,
        mostOperators,
        mostContentBytes,
        mostTextLength,
        mostResultBytes,
        pageTime,
        most);
  }

  /** Returns the limits of one page. */
  PageLimits page() {
    return PageLimits.STANDARD.with(mostContentBytes, mostOperators);
  }
}
