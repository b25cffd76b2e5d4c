package io.kaibiao.page.image;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;

/** How many bytes the filters of a stream may make of its data (ISO 32000-2, 7.4). */
public final class FilterGrowth {

  /** Largest number of bytes that Deflate makes of one: 258 of two bits (RFC 1951, 3.2.5). */
  private static final int DEFLATE = 1032;

  /** That of LZW: 4096, its longest string, of a code of 12 bits. */
  static final int LZW = 2731;

  /** That of run lengths: 128 of two bytes. */
  private static final int RUN_LENGTHS = 64;

  /** That of ASCII base 85: four of a {@code z}. */
  private static final int BASE_85 = 4;

  private static final Map<COSName, Integer> RATIOS =
      Map.of(
          COSName.FLATE_DECODE, DEFLATE,
          COSName.FLATE_DECODE_ABBREVIATION, DEFLATE,
          COSName.LZW_DECODE, LZW,
          COSName.LZW_DECODE_ABBREVIATION, LZW,
          COSName.RUN_LENGTH_DECODE, RUN_LENGTHS,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION, RUN_LENGTHS,
          COSName.ASCII85_DECODE, BASE_85,
          COSName.ASCII85_DECODE_ABBREVIATION, BASE_85,
          COSName.ASCII_HEX_DECODE, 1,
          COSName.ASCII_HEX_DECODE_ABBREVIATION, 1);

  private FilterGrowth() {}

  /** Tells whether a filter is one of bytes of any kind, not one of images. */
  public static boolean isOfBytes(COSName filter) {
    return RATIOS.containsKey(filter);
  }

  /**
   * Returns an upper bound of the length of decoded data, in bytes.
   *
   * @param length the length of the coded data
   * @param filters the names of the filters
   * @param ofOthers the largest number of bytes that another filter, as one of images, makes of one
   */
  public static long most(long length, List<COSName> filters, int ofOthers) {
    long most = Math.max(0, length);
    for (COSName filter : filters) {
      int ratio = RATIOS.getOrDefault(filter, ofOthers);
      most = most > Long.MAX_VALUE / ratio ? Long.MAX_VALUE : most * ratio;
    }
    return most;
  }
}
