package io.kaibiao.page.image;

import java.nio.ByteBuffer;
import javax.imageio.IIOException;

/** The headers of a BMP file. */
final class BmpFile {

  /** Length of the file header, in bytes; then the length of the header of the image follows. */
  private static final int FILE_HEADER = 14;

  /** Lengths of image headers: of OS/2, and from that of Windows 3 on. */
  private static final int OLD_HEADER = 12;

  /** The header of Windows 3. */
  private static final int HEADER = 40;

  /** More than the longest header (of Windows 98, 124 bytes) has. */
  private static final int LONGEST_HEADER = 256;

  /** Offsets from the start of the file. */
  private static final int COMPRESSION = 30;

  /** Where the number of colours is. */
  private static final int COLOURS = 46;

  /**
   * Ways of compression: none, run lengths, and masks of colours; others hold files of their own.
   */
  private static final int RUN_LENGTHS_4 = 2;

  /** Masks of colours. */
  private static final int MASKS = 3;

  /** Masks of colours and opacity. */
  private static final int MASKS_WITH_ALPHA = 6;

  private BmpFile() {}

  static void check(ByteBuffer in) throws IIOException {
    if (in.limit() < FILE_HEADER + OLD_HEADER) {
      throw new IIOException("a BMP image that is cut short");
    }
    long pixels = in.getInt(10) & 0xFFFFFFFFL;
    long header = in.getInt(FILE_HEADER) & 0xFFFFFFFFL;
    boolean known = header == OLD_HEADER || (header >= HEADER && header <= LONGEST_HEADER);
    if (!known || pixels < FILE_HEADER + header || pixels > in.limit()) {
      throw new IIOException("a BMP image whose header is damaged");
    }
    if (header == OLD_HEADER) {
      return;
    }
    if (in.limit() < FILE_HEADER + HEADER) {
      throw new IIOException("a BMP image that is cut short");
    }
    int compression = in.getInt(COMPRESSION);
    boolean readable =
        (compression >= 0 && compression <= RUN_LENGTHS_4)
            || compression == MASKS
            || compression == MASKS_WITH_ALPHA;
    long colours = in.getInt(COLOURS) & 0xFFFFFFFFL;
    if (!readable || colours * 3 > pixels) {
      throw new IIOException("a BMP image whose colours are damaged");
    }
  }
}
