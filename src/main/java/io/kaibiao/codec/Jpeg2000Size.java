package io.kaibiao.codec;

import java.nio.ByteBuffer;
import javax.imageio.IIOException;

/**
 * What the SIZ marker of a JPEG 2000 code stream says (ISO/IEC 15444-1, A.5.1).
 *
 * @param width in pixels
 * @param height in pixels
 * @param components how many channels there are
 */
record Jpeg2000Size(int width, int height, int components) {

  /** SOC and SIZ, the first two markers of every code stream. */
  private static final int START = 0xFF4FFF51;

  /** More than this is no page: an A3 page at 600 dpi has 70 million. */
  private static final long MOST_PIXELS = 150_000_000;

  static Jpeg2000Size of(byte[] data) throws IIOException {
    ByteBuffer in = ByteBuffer.wrap(data);
    int at = 0;
    while (at + 42 <= data.length && in.getInt(at) != START) {
      at++;
    }
    if (at + 42 > data.length) {
      throw new IIOException("a JPEG 2000 image without a size");
    }
    // Behind the markers: length and profile (2 bytes each), then the grid and where it begins.
    long width = (in.getInt(at + 8) & 0xFFFFFFFFL) - (in.getInt(at + 16) & 0xFFFFFFFFL);
    long height = (in.getInt(at + 12) & 0xFFFFFFFFL) - (in.getInt(at + 20) & 0xFFFFFFFFL);
    if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > MOST_PIXELS / width) {
      throw new IIOException("a JPEG 2000 image of " + width + " x " + height + " pixels");
    }
    return new Jpeg2000Size((int) width, (int) height, in.getShort(at + 40) & 0xFFFF);
  }
}
