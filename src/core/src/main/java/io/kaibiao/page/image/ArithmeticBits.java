package io.kaibiao.page.image;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The bits and integers of arithmetic coding (ISO/IEC 14492, annexes A and E). Goes on a little
 * behind the end of the data, as PDFBox's decoder does, and then gives up. Belongs to one segment.
 */
final class ArithmeticBits {

  /** What {@link #integer} returns for a value that ends a list. */
  static final long OUT_OF_BAND = Long.MAX_VALUE;

  /** How often a byte behind the end may be asked for: coders leave out a few. */
  private static final int MOST_BEHIND = 64;

  /** Bits of an integer's context: eight decoded ones and the one before them (A.2). */
  private static final int CONTEXTS = 512;

  /** Most significant of sixteen bits, at which an interval needs no more of them. */
  private static final int FULL = 0x8000;

  /** Estimates of probability: value, state after the likely bit, after the other one, switch. */
  static final int[][] STATES = {
    {0x5601, 1, 1, 1}, {0x3401, 2, 6, 0}, {0x1801, 3, 9, 0}, {0x0AC1, 4, 12, 0},
    {0x0521, 5, 29, 0}, {0x0221, 38, 33, 0}, {0x5601, 7, 6, 1}, {0x5401, 8, 14, 0},
    {0x4801, 9, 14, 0}, {0x3801, 10, 14, 0}, {0x3001, 11, 17, 0}, {0x2401, 12, 18, 0},
    {0x1C01, 13, 20, 0}, {0x1601, 29, 21, 0}, {0x5601, 15, 14, 1}, {0x5401, 16, 14, 0},
    {0x5101, 17, 15, 0}, {0x4801, 18, 16, 0}, {0x3801, 19, 17, 0}, {0x3401, 20, 18, 0},
    {0x3001, 21, 19, 0}, {0x2801, 22, 19, 0}, {0x2401, 23, 20, 0}, {0x2201, 24, 21, 0},
    {0x1C01, 25, 22, 0}, {0x1801, 26, 23, 0}, {0x1601, 27, 24, 0}, {0x1401, 28, 25, 0},
    {0x1201, 29, 26, 0}, {0x1101, 30, 27, 0}, {0x0AC1, 31, 28, 0}, {0x09C1, 32, 29, 0},
    {0x08A1, 33, 30, 0}, {0x0521, 34, 31, 0}, {0x0441, 35, 32, 0}, {0x02A1, 36, 33, 0},
    {0x0221, 37, 34, 0}, {0x0141, 38, 35, 0}, {0x0111, 39, 36, 0}, {0x0085, 40, 37, 0},
    {0x0049, 41, 38, 0}, {0x0025, 42, 39, 0}, {0x0015, 43, 40, 0}, {0x0009, 44, 41, 0},
    {0x0005, 45, 42, 0}, {0x0001, 45, 43, 0}, {0x5601, 46, 46, 0},
  };

  /** Where the bits of an integer's value begin to count, by the number of ones before them. */
  private static final int[][] RANGES = {{2, 0}, {4, 4}, {6, 20}, {8, 84}, {12, 340}, {32, 4436}};

  private final ByteBuffer in;
  private int interval = FULL;
  private long code;
  private int shifts;
  private int behind;

  /**
   * Begins to decode.
   *
   * @param data the coded data from position to limit
   */
  ArithmeticBits(ByteBuffer data) throws IOException {
    in = data.slice();
    code = (long) read() << 16;
    nextByte();
    code <<= 7;
    shifts -= 7;
  }

  /** Returns empty contexts of one kind of integers. */
  static byte[] contexts() {
    return new byte[CONTEXTS];
  }

  /**
   * Returns the next bit.
   *
   * @param contexts twice the state of each context, and its likely bit
   */
  int bit(byte[] contexts, int context) throws IOException {
    int state = contexts[context] >> 1;
    int likely = contexts[context] & 1;
    int estimate = STATES[state][0];
    interval -= estimate;
    boolean below = code >> 16 < estimate;
    if (!below) {
      code -= (long) estimate << 16;
      if ((interval & FULL) != 0) {
        return likely;
      }
    }
    boolean isLikely = below == interval < estimate;
    if (below) {
      interval = estimate;
    }
    int next = STATES[state][isLikely ? 1 : 2];
    int nextLikely = isLikely || STATES[state][3] == 0 ? likely : 1 - likely;
    contexts[context] = (byte) (next << 1 | nextLikely);
    do {
      if (shifts == 0) {
        nextByte();
      }
      interval <<= 1;
      code <<= 1;
      shifts--;
    } while ((interval & FULL) == 0);
    code &= 0xFFFFFFFFL;
    return isLikely ? likely : 1 - likely;
  }

  /** Returns the next integer of one kind, or {@link #OUT_OF_BAND}. */
  long integer(byte[] contexts) throws IOException {
    int[] before = {1};
    int sign = bitOfInteger(contexts, before);
    int range = 0;
    while (range < RANGES.length - 1 && bitOfInteger(contexts, before) == 1) {
      range++;
    }
    int value = 0;
    for (int i = 0; i < RANGES[range][0]; i++) {
      value = value << 1 | bitOfInteger(contexts, before);
    }
    value += RANGES[range][1];
    if (sign == 0) {
      return value;
    }
    return value > 0 ? -value : OUT_OF_BAND;
  }

  /** Returns the number of a symbol, of some bits. */
  int symbol(byte[] contexts, int bits) throws IOException {
    int before = 1;
    for (int i = 0; i < bits; i++) {
      before = before << 1 | bit(contexts, before & ((1 << bits) - 1));
    }
    return before - (1 << bits);
  }

  private int bitOfInteger(byte[] contexts, int[] before) throws IOException {
    int bit = bit(contexts, before[0]);
    int next = before[0] << 1 | bit;
    before[0] = before[0] < CONTEXTS / 2 ? next : (next & (CONTEXTS - 1)) | (CONTEXTS / 2);
    return bit;
  }

  private void nextByte() throws IOException {
    in.position(Math.max(0, in.position() - 1));
    boolean marker = read() == 0xFF;
    int following = read();
    if (marker && following > 0x8F) {
      code += 0xFF00;
      shifts = 8;
      in.position(in.position() - 2);
    } else {
      code += (long) following << (marker ? 9 : 8);
      shifts = marker ? 7 : 8;
    }
    code &= 0xFFFFFFFFL;
    if (following < 0 || (marker && following > 0x8F)) {
      behind++;
    }
    if (behind > MOST_BEHIND) {
      throw new IOException("a JBIG2 image that is cut short");
    }
  }

  /** Returns the next byte, or -1 behind the end. */
  private int read() {
    return in.hasRemaining() ? in.get() & 0xFF : -1;
  }
}
