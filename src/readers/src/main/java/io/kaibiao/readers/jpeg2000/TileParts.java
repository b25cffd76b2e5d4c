package io.kaibiao.readers.jpeg2000;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOException;

/**
 * Walks through a code stream without decoding it (ISO/IEC 15444-1, annex A): each tile must be
 * there, each part of one as long as it states, and the memory that decoding takes is counted.
 *
 * <p>Belongs to one code stream.
 */
final class TileParts {

  /** Markers (ISO/IEC 15444-1, table A.2): coding style of all components. */
  private static final int COD = 0xFF52;

  /** Coding style of one component. */
  private static final int COC = 0xFF53;

  /** Start of a part of a tile. */
  private static final int SOT = 0xFF90;

  /** Start of its data. */
  private static final int SOD = 0xFF93;

  /** End of the code stream. */
  private static final int EOC = 0xFFD9;

  /** Number of a style that holds for all components. */
  private static final int ALL = -1;

  /** Length of the segment that begins a part of a tile, with its marker, in bytes. */
  private static final int PART_HEADER = 12;

  /** Length of SOC and of SIZ without its content, in bytes. */
  private static final int SIZ = 2;

  /** Number of components from which on two bytes number one. */
  private static final int WIDE = 257;

  /**
   * Bytes that the decoder takes for a sample (a number of 32 bits, its copy for a palette, and the
   * result), for a code block and for a precinct: the sizes of OpenJPEG 2.5's structures, rounded
   * up.
   */
  private static final long A_SAMPLE = 9;

  private static final long A_BLOCK = 160;
  private static final long A_PRECINCT = 256;

  /**
   * Maximum number of bytes for decoding; not part of Java's own. An A3 page at 600 dpi takes 1.9
   * billion in colour.
   */
  private static final long MOST_MEMORY = 2_500_000_000L;

  private final ByteBuffer in;
  private final CodeStream sizes;
  private final Map<Integer, CodingStyle> main = new HashMap<>();
  private final Map<Integer, Map<Integer, CodingStyle>> tiles = new HashMap<>();

  private TileParts(ByteBuffer in, CodeStream sizes) {
    this.in = in;
    this.sizes = sizes;
  }

  /**
   * Throws unless a code stream is whole and can be decoded within the limits.
   *
   * @param in the code stream and nothing else
   */
  static void require(ByteBuffer in, CodeStream sizes) throws IIOException {
    TileParts parts = new TileParts(in, sizes);
    int at = parts.segments(SIZ, in.limit(), SOT, parts.main);
    if (!parts.main.containsKey(ALL)) {
      throw new IIOException("a JPEG 2000 image without a coding");
    }
    while (at < in.limit() && parts.marker(at) != EOC) {
      at = parts.part(at);
    }
    parts.requireAll();
  }

  /** Reads one part of a tile and returns where the next begins. */
  private int part(int at) throws IIOException {
    if (in.limit() - at < PART_HEADER || marker(at) != SOT) {
      throw new IIOException("a JPEG 2000 image with something else than a tile");
    }
    int tile = in.getShort(at + 4) & 0xFFFF;
    long length = in.getInt(at + 6) & 0xFFFFFFFFL;
    long end = length == 0 ? in.limit() : at + length;
    if (tile >= sizes.tiles()) {
      throw new IIOException("a JPEG 2000 image with a tile beyond its edge");
    }
    if (end > in.limit() || end < at + PART_HEADER + 2) {
      throw new IIOException("a JPEG 2000 image that is cut short");
    }
    segments(at + PART_HEADER, (int) end, SOD, tiles.computeIfAbsent(tile, t -> new HashMap<>()));
    return (int) end;
  }

  /** Reads segments up to a marker and returns where that is. */
  private int segments(int from, int end, int last, Map<Integer, CodingStyle> styles)
      throws IIOException {
    int at = from;
    while (end - at >= 4 && marker(at) != last) {
      int length = in.getShort(at + 2) & 0xFFFF;
      if (marker(at) < 0xFF00 || length < 2 || length > end - at - 2) {
        throw new IIOException("a JPEG 2000 image with a damaged header");
      }
      if (marker(at) == COD && length >= 12) {
        CodingStyle style =
            CodingStyle.of(
                in, at + 9, at + 2 + length, in.getShort(at + 6) & 0xFFFF, in.get(at + 4));
        styles.put(ALL, style);
      } else if (marker(at) == COC && length >= 9) {
        component(at + 4, at + 2 + length, styles);
      }
      at += 2 + length;
    }
    if (end - at < 2 || marker(at) != last) {
      throw new IIOException("a JPEG 2000 image whose header is cut short");
    }
    return at;
  }

  private void component(int from, int end, Map<Integer, CodingStyle> styles) throws IIOException {
    boolean wide = sizes.components().size() >= WIDE;
    int number = wide ? in.getShort(from) & 0xFFFF : in.get(from) & 0xFF;
    int at = from + (wide ? 2 : 1);
    CodingStyle all = styles.getOrDefault(ALL, main.get(ALL));
    if (all == null) {
      throw new IIOException("a JPEG 2000 image without a coding");
    }
    styles.put(number, CodingStyle.of(in, at + 1, end, all.layers(), in.get(at)));
  }

  /** Throws unless each tile is there, and what all of them take is within the limits. */
  private void requireAll() throws IIOException {
    if (tiles.size() < sizes.tiles()) {
      throw new IIOException(
          "a JPEG 2000 image that has " + tiles.size() + " of its " + sizes.tiles() + " tiles");
    }
    long packets = 0;
    long memory = 0;
    for (int tile = 0; tile < sizes.tiles(); tile++) {
      Area area = sizes.tile(tile);
      for (int c = 0; c < sizes.components().size(); c++) {
        Area samples = sizes.components().get(c).of(area);
        CodingStyle style = style(tile, c);
        long own = style.packets(samples);
        packets += own;
        memory += A_SAMPLE * Math.max(0, samples.width() * samples.height());
        memory += A_BLOCK * style.blocks(samples) + A_PRECINCT * (own / style.layers());
      }
      // Each packet has a byte at least.
      if (packets > in.limit()) {
        throw new IIOException("a JPEG 2000 image that is cut short: it has too few bytes");
      }
      if (memory > MOST_MEMORY) {
        throw new IIOException("a JPEG 2000 image that takes too much memory to decode");
      }
    }
  }

  private CodingStyle style(int tile, int component) throws IIOException {
    for (Map<Integer, CodingStyle> styles : List.of(tiles.get(tile), main)) {
      CodingStyle own = styles.getOrDefault(component, styles.get(ALL));
      if (own != null) {
        return own;
      }
    }
    throw new IIOException("a JPEG 2000 image without a coding");
  }

  private int marker(int at) {
    return in.limit() - at < 2 ? 0 : in.getShort(at) & 0xFFFF;
  }
}
