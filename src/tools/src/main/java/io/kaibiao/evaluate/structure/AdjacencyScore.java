package io.kaibiao.evaluate.structure;

import java.util.Map;

/**
 * Counts the adjacency relations of a truth that were found.
 *
 * @param correct relations in both
 * @param found relations in the result
 * @param expected relations in the truth
 */
public record AdjacencyScore(long correct, long found, long expected) {

  /** The score of no table. */
  public static final AdjacencyScore NONE = new AdjacencyScore(0, 0, 0);

  /** Compares a table with its truth. */
  public static AdjacencyScore of(CellGrid truth, CellGrid found) {
    return of(AdjacencyRelation.of(truth), AdjacencyRelation.of(found));
  }

  /** Compares multisets of relations. */
  static AdjacencyScore of(
      Map<AdjacencyRelation, Integer> truth, Map<AdjacencyRelation, Integer> found) {
    long correct = 0;
    for (Map.Entry<AdjacencyRelation, Integer> relation : truth.entrySet()) {
      correct += Math.min(relation.getValue(), found.getOrDefault(relation.getKey(), 0));
    }
    return new AdjacencyScore(correct, sum(found), sum(truth));
  }

  /** Returns the sum of both scores, with equal weight for every relation. */
  public AdjacencyScore plus(AdjacencyScore other) {
    return new AdjacencyScore(
        correct + other.correct, found + other.found, expected + other.expected);
  }

  /** Returns the share of the found relations that are right; 1 if none was found. */
  public double precision() {
    return found == 0 ? 1 : (double) correct / found;
  }

  /** Returns the share of the true relations that were found; 1 if there are none. */
  public double recall() {
    return expected == 0 ? 1 : (double) correct / expected;
  }

  /** Returns the harmonic mean of precision and recall; 1 if there are no relations at all. */
  public double f() {
    return found + expected == 0 ? 1 : 2.0 * correct / (found + expected);
  }

  private static long sum(Map<AdjacencyRelation, Integer> relations) {
    return relations.values().stream().mapToLong(Integer::longValue).sum();
  }
}
