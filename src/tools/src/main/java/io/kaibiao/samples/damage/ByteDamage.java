package io.kaibiao.samples.damage;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Damages that a disk, a transfer or an editor does to any file. Stateless. */
final class ByteDamage {

  /** Maximum number of bytes that are changed one by one. */
  private static final int MOST_FLIPS = 64;

  /** Maximum length of a block in bytes: the size of a disk's block. */
  private static final int BLOCK = 4_096;

  /** Maximum number of times that a block is repeated. */
  private static final int MOST_REPEATS = 50;

  private ByteDamage() {}

  /** Keeps a beginning of any length. */
  static byte[] truncate(byte[] bytes, SplittableRandom random) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
  }

  /** Replaces some bytes by others. */
  static byte[] flip(byte[] bytes, SplittableRandom random) {
    byte[] flipped = bytes.clone();
    for (int i = random.nextInt(1, MOST_FLIPS + 1); i > 0 && flipped.length > 0; i--) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  /** Fills a block with zeros. */
  static byte[] zero(byte[] bytes, SplittableRandom random) {
    byte[] zeroed = bytes.clone();
    int from = random.nextInt(bytes.length + 1);
    Arrays.fill(zeroed, from, Math.min(bytes.length, from + random.nextInt(1, BLOCK)), (byte) 0);
    return zeroed;
  }

  /** Leaves a block out. */
  static byte[] erase(byte[] bytes, SplittableRandom random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(1, BLOCK));
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, from);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  /** Writes a block several times. */
  static byte[] repeat(byte[] bytes, SplittableRandom random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(1, BLOCK));
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, to);
    for (int i = random.nextInt(1, MOST_REPEATS + 1); i > 0; i--) {
      out.write(bytes, from, to - from);
    }
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  /** Converts line ends as a transfer in text mode does, in one direction or the other. */
  static byte[] convertLineEnds(byte[] bytes, SplittableRandom random) {
    boolean widen = random.nextBoolean();
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      boolean isPair = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (widen && bytes[i] == '\n') {
        out.write('\r');
      }
      if (widen || !isPair) {
        out.write(bytes[i]);
      }
    }
    return out.toByteArray();
  }

  /** Returns the beginning of one document and the end of another. */
  static byte[] splice(byte[] bytes, byte[] other, SplittableRandom random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, random.nextInt(bytes.length + 1));
    int from = random.nextInt(other.length + 1);
    out.write(other, from, other.length - from);
    return out.toByteArray();
  }
}
