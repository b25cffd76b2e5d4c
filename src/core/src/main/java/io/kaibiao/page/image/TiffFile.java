package io.kaibiao.page.image;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/**
 * The directories of a TIFF file (TIFF 6.0, section 2): each is read once, and all that they point
 * to must lie in the file. Belongs to one file.
 */
final class TiffFile {

  /** Bytes of one entry of a directory. */
  private static final int ENTRY = 12;

  /** Bytes of a value of each type, by its number. */
  private static final int[] BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

  /** Tags (TIFF 6.0, sections 8 and 15) of what their names say. */
  private static final int WIDTH = 256;

  private static final int HEIGHT = 257;
  private static final int BITS = 258;
  private static final int STRIPS = 273;
  private static final int SAMPLES = 277;
  private static final int STRIP_BYTES = 279;
  private static final int TILE_WIDTH = 322;
  private static final int TILE_HEIGHT = 323;
  private static final int TILES = 324;
  private static final int TILE_BYTES = 325;

  /** Tags of further directories: parts of an image, EXIF, GPS, interoperability. */
  private static final Set<Integer> DIRECTORIES = Set.of(330, 34665, 34853, 40965);

  /** Most samples a pixel, and bits a sample, of any picture of a page. */
  private static final int MOST_SAMPLES = 8;

  private static final int MOST_BITS = 64;

  /** A tile is at most as large as this or as twice its image, in pixels. */
  private static final long LARGE_TILE = 4096;

  /** Values of one tag: where they are, their type and their number. */
  private record Values(int at, int type, int count) {}

  private final ByteBuffer in;
  private final Set<Long> seen = new HashSet<>();
  private final Deque<Long> open = new ArrayDeque<>();

  /** Makes one of a file in its own byte order. */
  TiffFile(ByteBuffer in) {
    this.in = in;
  }

  /**
   * Reads all directories.
   *
   * @throws IIOException if one follows itself, goes beyond the end or contradicts itself
   */
  void check() throws IIOException {
    long first = in.getInt(4) & 0xFFFFFFFFL;
    if (first == 0) {
      throw new IIOException("a TIFF image without a page");
    }
    open.add(first);
    while (!open.isEmpty()) {
      directory(open.remove());
    }
  }

  /**
   * Returns where the first directory says where the next one is; the end of the file where there
   * is none.
   */
  int endOfFirst() {
    int at = in.getInt(4);
    if (at < 8 || at > in.limit() - 2) {
      return in.limit();
    }
    return at + 2 + ENTRY * (in.getShort(at) & 0xFFFF);
  }

  private void directory(long offset) throws IIOException {
    require(seen.add(offset), "whose pages follow themselves");
    require(offset >= 8 && offset <= in.limit() - 2, "that is cut short");
    int at = (int) offset;
    int count = in.getShort(at) & 0xFFFF;
    require((long) ENTRY * count + 2 <= in.limit() - at, "that is cut short");
    Map<Integer, Values> tags = new HashMap<>();
    for (int i = 0; i < count; i++) {
      entry(at + 2 + ENTRY * i, tags);
    }
    image(tags);
    int next = at + 2 + ENTRY * count;
    if (in.limit() - next >= 4 && in.getInt(next) != 0) {
      open.add(in.getInt(next) & 0xFFFFFFFFL);
    }
  }

  private void entry(int at, Map<Integer, Values> tags) throws IIOException {
    int type = in.getShort(at + 2) & 0xFFFF;
    if (type == 0 || type >= BYTES.length) {
      // Decoders pass over types that they do not know.
      return;
    }
    long count = in.getInt(at + 4) & 0xFFFFFFFFL;
    long length = count * BYTES[type];
    long place = length <= 4 ? at + 8 : in.getInt(at + 8) & 0xFFFFFFFFL;
    require(place + length <= in.limit(), "that is cut short");
    int tag = in.getShort(at) & 0xFFFF;
    Values values = new Values((int) place, type, (int) count);
    tags.put(tag, values);
    if (DIRECTORIES.contains(tag)) {
      for (int i = 0; i < count && value(values, i) != 0; i++) {
        open.add(value(values, i));
      }
    }
  }

  /** Checks one picture. */
  private void image(Map<Integer, Values> tags) throws IIOException {
    long width = first(tags, WIDTH, 0);
    long height = first(tags, HEIGHT, 0);
    require(first(tags, SAMPLES, 1) <= MOST_SAMPLES, "with too many samples a pixel");
    require(first(tags, BITS, 1) <= MOST_BITS, "with too many bits a sample");
    require(
        first(tags, TILE_WIDTH, 1) <= Math.max(LARGE_TILE, 2 * width)
            && first(tags, TILE_HEIGHT, 1) <= Math.max(LARGE_TILE, 2 * height),
        "whose tiles are larger than the image");
    parts(tags.get(STRIPS), tags.get(STRIP_BYTES));
    parts(tags.get(TILES), tags.get(TILE_BYTES));
  }

  /** Checks that the strips or tiles of a picture lie in the file. */
  private void parts(@Nullable Values offsets, @Nullable Values lengths) throws IIOException {
    if (offsets == null || lengths == null) {
      return;
    }
    for (int i = 0; i < Math.min(offsets.count, lengths.count); i++) {
      require(value(lengths, i) <= in.limit(), "that is cut short");
      require(value(offsets, i) <= in.limit(), "that is cut short");
    }
  }

  private long first(Map<Integer, Values> tags, int tag, long none) {
    Values values = tags.get(tag);
    return values == null || values.count < 1 ? none : value(values, 0);
  }

  private long value(Values values, int index) {
    int at = values.at + index * BYTES[values.type];
    return switch (BYTES[values.type]) {
      case 1 -> in.get(at) & 0xFF;
      case 2 -> in.getShort(at) & 0xFFFF;
      default -> in.getInt(at) & 0xFFFFFFFFL;
    };
  }

  private static void require(boolean sound, String trouble) throws IIOException {
    if (!sound) {
      throw new IIOException("a TIFF image " + trouble);
    }
  }
}
