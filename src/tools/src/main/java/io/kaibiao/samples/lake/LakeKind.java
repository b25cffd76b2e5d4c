package io.kaibiao.samples.lake;

import java.util.SplittableRandom;

/** What a document of a lake is. Which one is which depends on its number and the seed alone. */
enum LakeKind {
  /** A report with a text layer. */
  DIGITAL,
  /** A report of which only pixels are left. */
  SCANNED,
  /** A report whose file is damaged. */
  DAMAGED,
  /** A file made to exhaust whoever reads it. */
  HOSTILE;

  /** One document in so many is hostile. */
  private static final int HOSTILE_IN = 1000;

  /** One document in so many is damaged. */
  private static final int DAMAGED_IN = 100;

  /** Of so many documents, {@link #SCANS} are scans. */
  private static final int SCANS_IN = 10;

  private static final int SCANS = 3;

  /**
   * Returns the kind of a document. Each block of documents has its share, at drawn places; the
   * hostile one is among the first hundred of its thousand, so that a small lake has one.
   *
   * @param number which document, from 0
   */
  static LakeKind of(long seed, long number) {
    if (number % HOSTILE_IN == drawn(seed, number / HOSTILE_IN, HOSTILE_IN) % DAMAGED_IN) {
      return HOSTILE;
    }
    if (number % DAMAGED_IN == drawn(seed, number / DAMAGED_IN, DAMAGED_IN)) {
      return DAMAGED;
    }
    long shift = drawn(seed, number / SCANS_IN, SCANS_IN);
    // Three of ten, spread: their distance does not divide ten.
    return (number + shift) * SCANS % SCANS_IN < SCANS ? SCANNED : DIGITAL;
  }

  private static long drawn(long seed, long block, int size) {
    return new SplittableRandom(seed * 31 + size + block * 0x9E3779B97F4A7C15L).nextInt(size);
  }
}
