package io.kaibiao.page.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of symbols (ISO/IEC 14492, 6.5): how large each is. Sizes are found only by decoding
 * what stands between them, so each symbol is decoded, a few rows of it at a time.
 *
 * <p>Symbols that are coded by Huffman codes, or as changes of others, are counted and not
 * measured.
 */
final class Jbig2Symbols {

  /** Most symbols of one dictionary; a book of some hundred pages has some ten thousand. */
  static final int MOST_SYMBOLS = 1 << 18;

  /** Pixels above and left of one that tell its context, by template: x and y of each (6.2.5.3). */
  private static final int[][] TEMPLATES = {
    {-1, -2, 0, -2, 1, -2, -2, -1, -1, -1, 0, -1, 1, -1, 2, -1, -4, 0, -3, 0, -2, 0, -1, 0},
    {-1, -2, 0, -2, 1, -2, 2, -2, -2, -1, -1, -1, 0, -1, 1, -1, 2, -1, -3, 0, -2, 0, -1, 0},
    {-1, -2, 0, -2, 1, -2, -2, -1, -1, -1, 0, -1, 1, -1, -2, 0, -1, 0},
    {-3, -1, -2, -1, -1, -1, 0, -1, 1, -1, -4, 0, -3, 0, -2, 0, -1, 0},
  };

  /** Bits of the flags (7.4.2.1.1). */
  private static final int HUFFMAN = 1;

  private static final int CHANGES = 1 << 1;
  private static final int GOES_ON = 1 << 8;

  private final long[] exported;
  private final boolean measured;
  private final int count;
  private final long pixels;
  private final byte[] contexts;

  private Jbig2Symbols(int count) {
    this.exported = new long[0];
    this.measured = false;
    this.count = count;
    this.pixels = 0;
    this.contexts = new byte[0];
  }

  private Jbig2Symbols(long[] exported, long pixels, byte[] contexts) {
    this.exported = exported;
    this.measured = true;
    this.count = exported.length;
    this.pixels = pixels;
    this.contexts = contexts;
  }

  /** Returns the number of pixels of its own symbols, as far as they are measured. */
  long pixels() {
    return pixels;
  }

  /**
   * Measures a dictionary.
   *
   * @param data the data of its segment
   * @param before the dictionaries that it refers to
   * @param most how many pixels its symbols may have
   * @throws IOException if it is damaged or has more
   */
  static Jbig2Symbols of(ByteBuffer data, List<Jbig2Symbols> before, long most) throws IOException {
    int flags = data.getShort() & 0xFFFF;
    boolean measured = (flags & (HUFFMAN | CHANGES)) == 0;
    int template = flags >> 10 & 3;
    int[] pixels = TEMPLATES[template];
    if ((flags & HUFFMAN) == 0) {
      pixels = with(pixels, data, template == 0 ? 4 : 1);
    }
    if ((flags & CHANGES) != 0 && (flags & 1 << 12) == 0) {
      data.position(data.position() + 4);
    }
    long exported = data.getInt() & 0xFFFFFFFFL;
    long made = data.getInt() & 0xFFFFFFFFL;
    long known = before.stream().mapToLong(d -> d.count).sum();
    if (made > MOST_SYMBOLS || known > MOST_SYMBOLS) {
      throw new IOException("a JBIG2 image with more than " + MOST_SYMBOLS + " symbols");
    }
    if (exported > made + known) {
      throw new IOException("a JBIG2 image whose symbols are damaged");
    }
    long[] imported = sizes(before);
    if (!measured || imported == null) {
      return new Jbig2Symbols((int) exported);
    }
    boolean goesOn = (flags & GOES_ON) != 0 && !before.isEmpty();
    byte[] learned = goesOn ? before.get(before.size() - 1).contexts.clone() : new byte[0];
    Walk walk =
        new Walk(
            new ArithmeticBits(data), pixels, learned.length == 0 ? new byte[1 << 16] : learned);
    List<Long> all = new ArrayList<>();
    for (long size : imported) {
      all.add(size);
    }
    long own = walk.symbols((int) made, most, all);
    return new Jbig2Symbols(walk.exported(all), own, walk.contexts);
  }

  /** Returns the sizes of the symbols of some dictionaries, or null if one was not measured. */
  static long @Nullable [] sizes(List<Jbig2Symbols> dictionaries) {
    if (dictionaries.stream().anyMatch(d -> !d.measured)) {
      return null;
    }
    return dictionaries.stream().flatMapToLong(d -> LongStream.of(d.exported)).toArray();
  }

  /** Returns the pixels of a template with those that the dictionary chooses itself. */
  private static int[] with(int[] template, ByteBuffer data, int count) throws IOException {
    int[] all = Arrays.copyOf(template, template.length + 2 * count);
    for (int i = template.length; i < all.length; i += 2) {
      all[i] = data.get();
      all[i + 1] = data.get();
      if (all[i + 1] > 0 || (all[i + 1] == 0 && all[i] >= 0)) {
        throw new IOException("a JBIG2 image whose symbols are damaged");
      }
    }
    return all;
  }

  /** Decodes a dictionary from its first symbol to the list of those that it hands on. */
  private static final class Walk {

    private final ArithmeticBits in;
    private final int[] pixels;
    private final byte[] contexts;
    private final int rows;

    Walk(ArithmeticBits in, int[] pixels, byte[] contexts) {
      this.in = in;
      this.pixels = pixels;
      this.contexts = contexts;
      int up = 0;
      for (int i = 1; i < pixels.length; i += 2) {
        up = Math.max(up, -pixels[i]);
      }
      rows = up + 1;
    }

    /** Adds the sizes of the new symbols. Returns their sum. */
    long symbols(int made, long most, List<Long> all) throws IOException {
      byte[] heights = ArithmeticBits.contexts();
      byte[] widths = ArithmeticBits.contexts();
      int end = all.size() + made;
      long height = 0;
      long total = 0;
      for (int classes = 0; all.size() < end; classes++) {
        long taller = in.integer(heights);
        height += taller == ArithmeticBits.OUT_OF_BAND ? -1L << 40 : taller;
        requireSound(height >= 0 && classes <= made);
        long width = 0;
        long wider = in.integer(widths);
        while (wider != ArithmeticBits.OUT_OF_BAND && all.size() < end) {
          width += wider;
          requireSound(width >= 0);
          ImageExtent extent = new ImageExtent(width, height);
          total += Math.min(extent.pixels(), most + 1);
          if (total > most) {
            throw new IOException("a JBIG2 image whose symbols have more than " + most + " pixels");
          }
          decode((int) width, (int) height);
          all.add(extent.pixels());
          wider = in.integer(widths);
        }
      }
      return total;
    }

    /** Returns those of all symbols that are handed on, told by runs of others and of these. */
    long[] exported(List<Long> all) throws IOException {
      byte[] runs = ArithmeticBits.contexts();
      List<Long> exported = new ArrayList<>();
      int at = 0;
      int empty = 0;
      boolean on = false;
      while (at < all.size()) {
        long run = in.integer(runs);
        empty = run == 0 ? empty + 1 : 0;
        requireSound(run >= 0 && run <= all.size() - at && empty <= 2);
        if (on) {
          exported.addAll(all.subList(at, at + (int) run));
        }
        at += (int) run;
        on = !on;
      }
      return exported.stream().mapToLong(Long::longValue).toArray();
    }

    private void decode(int width, int height) throws IOException {
      if (width == 0 || height == 0) {
        return;
      }
      byte[][] last = new byte[Math.min(rows, height)][width];
      for (int y = 0; y < height; y++) {
        byte[] row = last[y % last.length];
        for (int x = 0; x < width; x++) {
          row[x] = (byte) in.bit(contexts, context(last, x, y));
        }
      }
    }

    private int context(byte[][] last, int x, int y) {
      int context = 0;
      for (int i = 0; i < pixels.length; i += 2) {
        int px = x + pixels[i];
        int py = y + pixels[i + 1];
        boolean inside = px >= 0 && py >= 0 && px < last[0].length;
        context = context << 1 | (inside ? last[py % last.length][px] : 0);
      }
      return context;
    }

    private static void requireSound(boolean sound) throws IOException {
      if (!sound) {
        throw new IOException("a JBIG2 image whose symbols are damaged");
      }
    }
  }
}
