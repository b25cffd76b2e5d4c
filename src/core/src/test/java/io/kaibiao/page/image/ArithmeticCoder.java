package io.kaibiao.page.image;

import java.io.ByteArrayOutputStream;

/** Codes bits and integers as {@link ArithmeticBits} decodes them (ISO/IEC 14492, E.2). */
final class ArithmeticCoder {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int interval = 0x8000;
  private long code;
  private int shifts = 12;
  private int last = -1;

  void bit(byte[] contexts, int context, int bit) {
    int state = contexts[context] >> 1;
    int likely = contexts[context] & 1;
    int[] estimate = ArithmeticBits.STATES[state];
    interval -= estimate[0];
    boolean isLikely = bit == likely;
    if (isLikely && (interval & 0x8000) != 0) {
      code += estimate[0];
      return;
    }
    if (isLikely == interval < estimate[0]) {
      interval = estimate[0];
    } else {
      code += estimate[0];
    }
    int next = estimate[isLikely ? 1 : 2];
    int nextLikely = isLikely || estimate[3] == 0 ? likely : 1 - likely;
    contexts[context] = (byte) (next << 1 | nextLikely);
    do {
      interval <<= 1;
      code <<= 1;
      shifts--;
      if (shifts == 0) {
        byteOut();
      }
    } while ((interval & 0x8000) == 0);
  }

  /** Codes an integer, or the end of a list for {@link ArithmeticBits#OUT_OF_BAND}. */
  void integer(byte[] contexts, long value) {
    boolean end = value == ArithmeticBits.OUT_OF_BAND;
    int[] before = {1};
    bit(contexts, before, end || value < 0 ? 1 : 0);
    long left = end ? 0 : Math.abs(value);
    int[][] ranges = {{2, 0}, {4, 4}, {6, 20}, {8, 84}, {12, 340}, {32, 4436}};
    int range = 0;
    while (range < 5 && left >= ranges[range + 1][1]) {
      bit(contexts, before, 1);
      range++;
    }
    if (range < 5) {
      bit(contexts, before, 0);
    }
    for (int i = ranges[range][0] - 1; i >= 0; i--) {
      bit(contexts, before, (int) (((left - ranges[range][1]) >> i) & 1));
    }
  }

  /** Codes the number of a symbol. */
  void symbol(byte[] contexts, int bits, int value) {
    int before = 1;
    for (int i = bits - 1; i >= 0; i--) {
      int bit = value >> i & 1;
      bit(contexts, before & ((1 << bits) - 1), bit);
      before = before << 1 | bit;
    }
  }

  private void bit(byte[] contexts, int[] before, int bit) {
    bit(contexts, before[0], bit);
    int next = before[0] << 1 | bit;
    before[0] = before[0] < 256 ? next : (next & 511) | 256;
  }

  /** Returns what was coded. */
  byte[] finished() {
    long top = code + interval;
    code |= 0xFFFF;
    if (code >= top) {
      code -= 0x8000;
    }
    code <<= shifts;
    byteOut();
    code <<= shifts;
    byteOut();
    out.write(last);
    out.write(0xFF);
    out.write(0xAC);
    return out.toByteArray();
  }

  private void byteOut() {
    if (last != 0xFF && code >= 0x8000000) {
      last++;
      code &= 0x7FFFFFF;
    }
    int bits = last == 0xFF ? 7 : 8;
    if (last >= 0) {
      out.write(last);
    }
    last = (int) (code >> (27 - bits));
    code &= (1L << (27 - bits)) - 1;
    shifts = bits;
  }
}
