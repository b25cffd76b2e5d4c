package io.kaibiao.evaluate.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts how much of the structure of some tables was found. Immutable.
 *
 * @param grids the number of tables in the truth
 * @param adjacency the score of all their relations
 * @param similarity the sum of their {@link Teds}; a table that was not found adds nothing
 */
public record StructureScore(int grids, AdjacencyScore adjacency, double similarity) {

  /** The score of no tables. */
  public static final StructureScore NONE = new StructureScore(0, AdjacencyScore.NONE, 0);

  /** The treatment of found tables that match none of the truth's. */
  public enum Surplus {
    /** Their relations reduce the precision. */
    COUNTED,
    /** They are not counted, because the truth doesn't have all tables. */
    IGNORED
  }

  private record Candidate(int truth, int found, AdjacencyScore score) {}

  /** Compares each table of the truth with the found one that shares most relations with it. */
  public static StructureScore of(List<CellGrid> truths, List<CellGrid> found, Surplus surplus) {
    List<Map<AdjacencyRelation, Integer>> expected =
        truths.stream().map(AdjacencyRelation::of).toList();
    List<Map<AdjacencyRelation, Integer>> got = found.stream().map(AdjacencyRelation::of).toList();
    Map<Integer, Candidate> pairs = pairs(expected, got);
    AdjacencyScore adjacency = AdjacencyScore.NONE;
    double similarity = 0;
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < truths.size(); i++) {
      Candidate pair = pairs.get(i);
      if (pair == null) {
        adjacency = adjacency.plus(AdjacencyScore.of(expected.get(i), Map.of()));
      } else {
        used.add(pair.found());
        adjacency = adjacency.plus(pair.score());
        similarity += Teds.similarity(truths.get(i), found.get(pair.found()));
      }
    }
    for (int j = 0; j < got.size() && surplus == Surplus.COUNTED; j++) {
      if (!used.contains(j)) {
        adjacency = adjacency.plus(AdjacencyScore.of(Map.of(), got.get(j)));
      }
    }
    return new StructureScore(truths.size(), adjacency, similarity);
  }

  /** Returns the sum of both scores, with equal weight for every relation and every table. */
  public StructureScore plus(StructureScore other) {
    return new StructureScore(
        grids + other.grids, adjacency.plus(other.adjacency), similarity + other.similarity);
  }

  /** Returns the mean {@link Teds} of the truth's tables; 1 if it has none. */
  public double teds() {
    return grids == 0 ? 1 : similarity / grids;
  }

  private static Map<Integer, Candidate> pairs(
      List<Map<AdjacencyRelation, Integer>> expected, List<Map<AdjacencyRelation, Integer>> got) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < got.size(); j++) {
        AdjacencyScore score = AdjacencyScore.of(expected.get(i), got.get(j));
        if (score.correct() > 0) {
          candidates.add(new Candidate(i, j, score));
        }
      }
    }
    candidates.sort(
        Comparator.comparingLong((Candidate c) -> -c.score().correct())
            .thenComparingInt(c -> Math.abs(c.truth() - c.found()))
            .thenComparingInt(Candidate::truth)
            .thenComparingInt(Candidate::found));
    Map<Integer, Candidate> pairs = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!pairs.containsKey(candidate.truth()) && taken.add(candidate.found())) {
        pairs.put(candidate.truth(), candidate);
      }
    }
    return pairs;
  }
}
