package io.kaibiao.samples;

/**
 * The score of an engine on the strips of one condition.
 *
 * @param reader the engine
 * @param strips number of strips that it read
 * @param exact number of strips read exactly, except for blanks after separators
 * @param accepted number of strips read with sufficient confidence
 * @param wrong number of accepted strips that were wrong
 * @param seconds processor time of the thread
 */
public record ReaderScore(
    String reader, int strips, int exact, int accepted, int wrong, double seconds) {

  /** Returns the sum of both scores. */
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

  /** Returns the share of strips that were accepted, in percent. */
  public double acceptedPercent() {
    return 100.0 * accepted / strips;
  }

  /** Returns the number of strips per second of processor time of one thread. */
  public double perSecond() {
    return strips / seconds;
  }
}
