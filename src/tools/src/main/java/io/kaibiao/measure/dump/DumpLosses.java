package io.kaibiao.measure.dump;

import java.util.Random;

/**
 * What a dump of one report loses.
 *
 * @param merges what becomes of merged cells
 * @param heads what becomes of the rows of a header
 * @param pages what becomes of page breaks inside tables
 * @param misread share of all characters that are read as others
 * @param split share of numbers in which a blank is set behind a comma or a point
 * @param spaced share of texts in which a blank is set between two characters, or lost
 * @param dropped share of rows that lose one of their blank cells
 */
record DumpLosses(
    Merges merges,
    Heads heads,
    Pages pages,
    double misread,
    double split,
    double spaced,
    double dropped) {

  /** What becomes of the places that a merged cell covers beside its first one. */
  enum Merges {
    BLANK,
    REPEATED
  }

  /** What becomes of the rows of a header. */
  enum Heads {
    KEPT,
    /** One row, the texts above each column joined. */
    FLATTENED,
    /** The last row is written twice. */
    DOUBLED
  }

  /** What becomes of a table that goes on over a page break. */
  enum Pages {
    JOINED,
    DIVIDED,
    /** Divided, and the header is printed again. */
    REPEATED
  }

  /** Nothing is lost but the merged cells. */
  static DumpLosses none() {
    return new DumpLosses(Merges.BLANK, Heads.KEPT, Pages.JOINED, 0, 0, 0, 0);
  }

  /** The losses of a dump, all shares as the task of the measurement sets them. */
  static DumpLosses drawn(Random random) {
    return new DumpLosses(
        of(Merges.values(), random),
        of(Heads.values(), random),
        of(Pages.values(), random),
        0.01,
        0.3,
        0.1,
        0.01);
  }

  /** Returns what becomes of merged cells, headers and page breaks. */
  String kind() {
    return merges + "/" + heads + "/" + pages;
  }

  private static <T> T of(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
