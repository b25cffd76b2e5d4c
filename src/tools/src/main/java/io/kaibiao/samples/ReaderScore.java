package io.kaibiao.samples;

/**
 * How a reader did with the strips of one condition.
 *
 * @param reader the reader
 * @param strips how many strips it read
 * @param exact how many it read to the last character, blanks behind separators aside
 * @param accepted how many it was sure of
 * @param wrong how many it was sure of that were wrong
 * @param seconds how long the thread computed
 */
public record ReaderScore(
    String reader, int strips, int exact, int accepted, int wrong, double seconds) {

  /** Returns both scores together. */
  ReaderScore plus(ReaderScore other) {
    return new ReaderScore(
        reader,
        strips + other.strips,
        exact + other.exact,
        accepted + other.accepted,
        wrong + other.wrong,
        seconds + other.seconds);
  }

  /** Returns the share of strips that were read exactly, in percent. */
  public double exactPercent() {
    return 100.0 * exact / strips;
  }

  /** Returns the share of strips that the reader was sure of, in percent. */
  public double acceptedPercent() {
    return 100.0 * accepted / strips;
  }

  /** Returns how many strips a second of one thread's computing reads. */
  public double perSecond() {
    return strips / seconds;
  }
}
