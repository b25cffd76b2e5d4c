package io.kaibiao.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The counts over some documents. Immutable. A {@link Measure} computes values from it.
 *
 * <p>Scores of several documents are sums of counts, so that every cell has the same weight,
 * whatever document it is in.
 */
public final class Score {

  /** The score of no document. */
  static final Score NONE = new Score(new EnumMap<>(Count.class), 0);

  private final Map<Count, Long> counts;
  private final double similarity;

  private Score(Map<Count, Long> counts, double similarity) {
    this.counts = Collections.unmodifiableMap(counts);
    this.similarity = similarity;
  }

  /** Returns the sum of both scores. */
  Score plus(Score other) {
    Map<Count, Long> sums = new EnumMap<>(Count.class);
    sums.putAll(counts);
    other.counts.forEach((count, number) -> sums.merge(count, number, Long::sum));
    return new Score(sums, similarity + other.similarity);
  }

  /** Returns a count. */
  long of(Count count) {
    return counts.getOrDefault(count, 0L);
  }

  /** Returns the sum of the similarities between the truth's grids and the found ones. */
  double similarity() {
    return similarity;
  }

  /** The counters used while documents are scored. Belongs to one thread. */
  static final class Tally {

    private final Map<Count, Long> counts = new EnumMap<>(Count.class);
    private double similarity;

    void add(Count count) {
      add(count, 1);
    }

    void add(Count count, long number) {
      counts.merge(count, number, Long::sum);
    }

    /** Counts an item, and counts it as right if it is. */
    void judge(Count count, Count right, boolean isRight) {
      add(count);
      if (isRight) {
        add(right);
      }
    }

    void addSimilarity(double more) {
      similarity += more;
    }

    Score score() {
      Map<Count, Long> copy = new EnumMap<>(Count.class);
      copy.putAll(counts);
      return new Score(copy, similarity);
    }
  }
}
