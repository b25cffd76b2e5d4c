package io.kaibiao.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was counted over some documents. Immutable; what can be said of it is a {@link Measure}.
 *
 * <p>Scores of several documents are sums of counts, so that every cell weighs the same, whatever
 * document it is in.
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

  /** Returns both scores together. */
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

  /** Returns the sum of the similarities of the truth's grids to those that were found. */
  double similarity() {
    return similarity;
  }

  /** The counters of a score while documents are scored. Belongs to one thread. */
  static final class Tally {

    private final Map<Count, Long> counts = new EnumMap<>(Count.class);
    private double similarity;

    void add(Count count) {
      add(count, 1);
    }

    void add(Count count, long number) {
      counts.merge(count, number, Long::sum);
    }

    /** Counts an item, and whether it is right. */
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
