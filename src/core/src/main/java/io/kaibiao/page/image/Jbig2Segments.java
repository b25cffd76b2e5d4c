package io.kaibiao.page.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The segments of JBIG2 data as PDFs embed them (ISO/IEC 14492, 7.2). */
final class Jbig2Segments {

  /** Type of the segment that begins a page (ISO/IEC 14492, 7.3). */
  private static final int PAGE = 48;

  /** Types of segments that begin with the size of a region, from, to. */
  private static final int FIRST_REGION = 4;

  private static final int LAST_REGION = 43;

  /** Types between these that have no region: dictionaries of patterns. */
  private static final int PATTERNS = 16;

  /** Height of a page whose height is not known at its start, and length of such a segment. */
  private static final long UNKNOWN = 0xFFFFFFFFL;

  /** Largest size that decoders take. */
  private static final long LARGEST = 0x7FFFFFFFL;

  private final ByteBuffer in;
  private final List<ImageExtent> extents = new ArrayList<>();

  private Jbig2Segments(byte[] data) {
    in = ByteBuffer.wrap(data);
  }

  /**
   * Returns the sizes of pages and regions.
   *
   * @throws IOException if a segment goes beyond the end
   */
  static List<ImageExtent> extents(byte[] data) throws IOException {
    Jbig2Segments segments = new Jbig2Segments(data);
    while (segments.in.remaining() >= 11 && segments.next()) {
      // The next segment.
    }
    return segments.extents;
  }

  /** Reads a segment. Returns whether another may follow. */
  private boolean next() throws IOException {
    long number = in.getInt() & 0xFFFFFFFFL;
    int flags = in.get();
    int type = flags & 0x3F;
    int referred = in.get() & 0xFF;
    long count = referred >> 5;
    if (count == 7) {
      in.position(in.position() - 1);
      count = in.getInt() & 0x1FFFFFFFL;
      skip((count + 8) / 8);
    }
    skip(count * (number <= 256 ? 1 : number <= 65_536 ? 2 : 4));
    skip((flags & 0x40) == 0 ? 1 : 4);
    if (in.remaining() < 4) {
      throw cutShort();
    }
    long length = in.getInt() & 0xFFFFFFFFL;
    boolean isRegion = type >= FIRST_REGION && type <= LAST_REGION && type != PATTERNS;
    if ((isRegion || type == PAGE) && in.remaining() >= 8) {
      long width = in.getInt(in.position()) & 0xFFFFFFFFL;
      long height = in.getInt(in.position() + 4) & 0xFFFFFFFFL;
      extents.add(
          new ImageExtent(
              Math.min(width, LARGEST), height == UNKNOWN ? 1 : Math.min(height, LARGEST)));
    }
    if (length == UNKNOWN || length > in.remaining()) {
      return false;
    }
    skip(length);
    return true;
  }

  private void skip(long count) throws IOException {
    if (count > in.remaining()) {
      throw cutShort();
    }
    in.position(in.position() + (int) count);
  }

  private static IOException cutShort() {
    return new IOException("a JBIG2 image that is cut short");
  }
}
