package io.kaibiao.page.image;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The segments of JBIG2 data as PDFs embed them (ISO/IEC 14492, 7.2). They are measured, with the
 * symbols that they hold, before a decoder makes anything of them: a few bytes may stand for any
 * number of pixels.
 */
final class Jbig2Segments {

  /** Most pixels of all regions and symbols that are painted, and of all symbols, by the page's. */
  private static final long MOST_PAINTED = 20 * ImageExtent.MOST_PIXELS;

  /** Types of segments (7.3). */
  private static final int SYMBOLS = 0;

  private static final int PATTERNS = 16;
  private static final int PAGE = 48;

  /** Types of segments that begin with the size of a region, from, to. */
  private static final int FIRST_REGION = 4;

  private static final int LAST_REGION = 43;

  /** Types of regions of text, from, to; then of halftones. */
  private static final int LAST_TEXT = 7;

  private static final int FIRST_HALFTONE = 20;
  private static final int LAST_HALFTONE = 23;

  /** Where the size of its grid is in a halftone region, in bytes (7.4.5.1). */
  private static final int GRID = 18;

  /** Height of a page whose height is not known at its start, and length of such a segment. */
  private static final long UNKNOWN = 0xFFFFFFFFL;

  /** Largest size that decoders take. */
  private static final long LARGEST = 0x7FFFFFFFL;

  /** A segment of a type at a place, with the numbers of those that it refers to. */
  private record Segment(long number, int type, List<Long> referred, ByteBuffer data) {}

  private final List<ImageExtent> extents = new ArrayList<>();
  private final Map<Long, Jbig2Symbols> symbols = new HashMap<>();
  private final Map<Long, Long> patterns = new HashMap<>();
  private long painted;
  private long symbolPixels;

  private Jbig2Segments() {}

  /**
   * Returns the sizes of pages and regions.
   *
   * @param parts the data that several images share, then those of the image
   * @throws IOException if a segment goes beyond the end, or its symbols are damaged or too many
   */
  static List<ImageExtent> extents(List<byte[]> parts) throws IOException {
    Jbig2Segments segments = new Jbig2Segments();
    try {
      for (byte[] part : parts) {
        ByteBuffer in = ByteBuffer.wrap(part);
        while (in.remaining() >= 11 && segments.next(in)) {
          // The next segment.
        }
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("a JBIG2 image that is cut short", e);
    }
    return segments.extents;
  }

  /** Reads a segment. Returns whether another may follow. */
  private boolean next(ByteBuffer in) throws IOException {
    long number = in.getInt() & 0xFFFFFFFFL;
    int flags = in.get();
    List<Long> referred = referred(in, number);
    skip(in, (flags & 0x40) == 0 ? 1 : 4);
    long length = in.getInt() & 0xFFFFFFFFL;
    boolean last = length == UNKNOWN || length > in.remaining();
    ByteBuffer data = in.slice();
    data.limit(last ? in.remaining() : (int) length);
    measure(new Segment(number, flags & 0x3F, referred, data));
    if (!last) {
      skip(in, length);
    }
    return !last;
  }

  private static List<Long> referred(ByteBuffer in, long number) throws IOException {
    long count = (in.get(in.position()) & 0xFF) >> 5;
    if (count == 7) {
      count = in.getInt() & 0x1FFFFFFFL;
      skip(in, (count + 8) / 8);
    } else {
      in.get();
    }
    List<Long> referred = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      referred.add(
          number <= 256
              ? in.get() & 0xFFL
              : number <= 65_536 ? in.getShort() & 0xFFFFL : in.getInt() & 0xFFFFFFFFL);
    }
    return referred;
  }

  private void measure(Segment segment) throws IOException {
    int type = segment.type;
    ByteBuffer data = segment.data;
    boolean isRegion = type >= FIRST_REGION && type <= LAST_REGION && type != PATTERNS;
    if ((isRegion || type == PAGE) && data.remaining() >= 8) {
      region(data.getInt(0) & 0xFFFFFFFFL, data.getInt(4) & 0xFFFFFFFFL);
    }
    if (type == SYMBOLS) {
      Jbig2Symbols own =
          Jbig2Symbols.of(data, dictionaries(segment), ImageExtent.MOST_PIXELS - symbolPixels);
      symbolPixels += own.pixels();
      symbols.put(segment.number, own);
    } else if (isRegion && type <= LAST_TEXT) {
      paint(Jbig2Text.painted(data, dictionaries(segment)));
    } else if (type == PATTERNS) {
      patterns(segment);
    } else if (type >= FIRST_HALFTONE && type <= LAST_HALFTONE) {
      halftone(segment);
    }
  }

  private void region(long width, long height) throws IOException {
    ImageExtent extent =
        new ImageExtent(
            Math.min(width, LARGEST), height == UNKNOWN ? 1 : Math.min(height, LARGEST));
    extents.add(extent);
    if (!extent.isTooLarge()) {
      paint(extent.pixels());
    }
  }

  private void patterns(Segment segment) {
    ByteBuffer data = segment.data;
    long width = data.get(1) & 0xFF;
    long height = data.get(2) & 0xFF;
    long count = (data.getInt(3) & 0xFFFFFFFFL) + 1;
    extents.add(new ImageExtent(count * width, height));
    patterns.put(segment.number, width * height);
  }

  private void halftone(Segment segment) throws IOException {
    ImageExtent grid =
        new ImageExtent(
            segment.data.getInt(GRID) & 0xFFFFFFFFL, segment.data.getInt(GRID + 4) & 0xFFFFFFFFL);
    extents.add(grid);
    if (!grid.isTooLarge()) {
      long pattern =
          segment.referred.stream()
              .map(patterns::get)
              .filter(Objects::nonNull)
              .mapToLong(Long::longValue)
              .max()
              .orElse(1);
      paint(grid.pixels() * pattern);
    }
  }

  private void paint(long pixels) throws IOException {
    painted += pixels;
    if (painted > MOST_PAINTED) {
      throw new IOException("a JBIG2 image that paints more than " + MOST_PAINTED + " pixels");
    }
  }

  private List<Jbig2Symbols> dictionaries(Segment segment) {
    return segment.referred.stream().map(symbols::get).filter(Objects::nonNull).toList();
  }

  private static void skip(ByteBuffer in, long count) throws IOException {
    if (count > in.remaining()) {
      throw new IOException("a JBIG2 image that is cut short");
    }
    in.position(in.position() + (int) count);
  }
}
