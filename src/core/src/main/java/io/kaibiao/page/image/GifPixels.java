package io.kaibiao.page.image;

import javax.imageio.IIOException;

/**
 * Counts the pixels that the data of a GIF picture make (GIF89a specification, appendix F), as
 * decoders leave blank without a word what the data lack. Belongs to one picture.
 */
final class GifPixels {

  /** Most codes, which have 12 bits. */
  private static final int CODES = 1 << 12;

  private final byte[] bytes;
  private final int clear;

  /** Number of pixels that each code stands for. */
  private final int[] lengths = new int[CODES];

  /** The byte to be read, and those left of its block before it must be looked up. */
  private int at;

  private int left;

  /** Bits that were read and not used. */
  private int bits;

  private int held;

  private GifPixels(byte[] bytes, int from, int bitsOfPixel) {
    this.bytes = bytes;
    this.at = from;
    this.clear = 1 << bitsOfPixel;
    for (int i = 0; i < clear; i++) {
      lengths[i] = 1;
    }
  }

  /**
   * Returns the number of pixels of some data.
   *
   * @param bytes the file
   * @param from where the first block of the data begins, with its length
   * @param bitsOfPixel bits of a pixel, from 2 to 8
   * @throws IIOException if a code has no meaning
   */
  static long count(byte[] bytes, int from, int bitsOfPixel) throws IIOException {
    return new GifPixels(bytes, from, bitsOfPixel).count(bitsOfPixel + 1);
  }

  private long count(int firstSize) throws IIOException {
    long pixels = 0;
    int size = firstSize;
    int known = clear + 2;
    int last = -1;
    for (int code = code(size); code >= 0 && code != clear + 1; code = code(size)) {
      if (code == clear) {
        size = firstSize;
        known = clear + 2;
        last = -1;
        continue;
      }
      // The code that is made by this step may be used in it.
      boolean makes = last >= 0 && known < CODES;
      if (code >= known + (makes ? 1 : 0)) {
        throw new IIOException("a GIF image whose data are damaged");
      }
      if (makes) {
        lengths[known++] = lengths[last] + 1;
      }
      if (known == 1 << size && known < CODES) {
        size++;
      }
      pixels += lengths[code];
      last = code;
    }
    return pixels;
  }

  /** Returns the next code, or -1 behind the last one. */
  private int code(int size) {
    while (held < size) {
      if (left == 0) {
        left = bytes[at++] & 0xFF;
        if (left == 0) {
          at--;
          return -1;
        }
      }
      bits |= (bytes[at++] & 0xFF) << held;
      held += 8;
      left--;
    }
    int code = bits & (1 << size) - 1;
    bits >>>= size;
    held -= size;
    return code;
  }
}
