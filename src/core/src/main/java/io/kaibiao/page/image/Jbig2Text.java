package io.kaibiao.page.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** A region of text of a JBIG2 image: symbols at places (ISO/IEC 14492, 6.4). */
final class Jbig2Text {

  /** Most symbols of a region; a full page of small print has some ten thousand. */
  static final int MOST_INSTANCES = 1 << 20;

  /** Bytes of the size, the place and the flags that every region has (7.4.1). */
  private static final int REGION = 17;

  /** Bits of the flags (7.4.3.1.1). */
  private static final int HUFFMAN = 1;

  private static final int CHANGES = 1 << 1;

  private Jbig2Text() {}

  /**
   * Returns how many pixels the symbols of a region paint, one over the other; none are counted
   * where they are coded by Huffman codes or changed.
   *
   * @param data the data of its segment
   * @param dictionaries those that it refers to
   * @throws IOException if it is damaged or has too many symbols
   */
  static long painted(ByteBuffer data, List<Jbig2Symbols> dictionaries) throws IOException {
    data.position(data.position() + REGION);
    int flags = data.getShort() & 0xFFFF;
    if ((flags & HUFFMAN) != 0) {
      data.getShort();
    }
    if ((flags & CHANGES) != 0 && (flags & 1 << 15) == 0) {
      data.getInt();
    }
    long count = data.getInt() & 0xFFFFFFFFL;
    if (count > MOST_INSTANCES) {
      throw new IOException(
          "a JBIG2 image with more than " + MOST_INSTANCES + " symbols in its text");
    }
    long[] sizes = Jbig2Symbols.sizes(dictionaries);
    if (sizes == null || sizes.length == 0 || (flags & (HUFFMAN | CHANGES)) != 0) {
      return 0;
    }
    return painted(new ArithmeticBits(data), flags, count, sizes);
  }

  private static long painted(ArithmeticBits in, int flags, long count, long[] sizes)
      throws IOException {
    int bits = 32 - Integer.numberOfLeadingZeros(sizes.length - 1);
    boolean strips = (flags >> 2 & 3) != 0;
    byte[] down = ArithmeticBits.contexts();
    byte[] first = ArithmeticBits.contexts();
    byte[] right = ArithmeticBits.contexts();
    byte[] inStrip = ArithmeticBits.contexts();
    byte[] symbols = new byte[1 << bits];
    long painted = 0;
    in.integer(down);
    long done = 0;
    while (done < count) {
      in.integer(down);
      in.integer(first);
      do {
        if (strips) {
          in.integer(inStrip);
        }
        int symbol = in.symbol(symbols, bits);
        if (symbol >= sizes.length) {
          throw new IOException("a JBIG2 image whose text is damaged");
        }
        painted += sizes[symbol];
        done++;
      } while (in.integer(right) != ArithmeticBits.OUT_OF_BAND && done < count);
    }
    return painted;
  }
}
