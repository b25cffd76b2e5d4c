package io.kaibiao.evaluate;

import io.kaibiao.evaluate.structure.ComparedValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Matches the tables of a result with those of the truth if a report has several of one form. */
final class TablePairs {

  private static final CellPlace PROJECT_NAME = new CellPlace("field", "project_name");

  /** Weight of an equal project name. It exceeds that of all cells together. */
  private static final long NAME_WEIGHT = 100_000;

  /** Weight of an equal cell. */
  private static final long HIT_WEIGHT = 1000;

  /** The position of a value that matches one of the truth. */
  record Answer(CellPlace place, boolean exact) {}

  private record Candidate(int truth, int found, long alike) {}

  private TablePairs() {}

  /**
   * Returns the index of the found table for the index of each true one. The most similar pair is
   * matched first.
   */
  static Map<Integer, Integer> of(List<TrueTable> truths, List<ConvertedTable> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < truths.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        candidates.add(new Candidate(i, j, alike(truths.get(i), found.get(j))));
      }
    }
    candidates.sort(
        Comparator.comparingLong((Candidate c) -> -c.alike())
            .thenComparingInt(c -> Math.abs(c.truth() - c.found()))
            .thenComparingInt(Candidate::truth)
            .thenComparingInt(Candidate::found));
    Map<Integer, Integer> pairs = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Candidate c : candidates) {
      if (!pairs.containsKey(c.truth()) && taken.add(c.found())) {
        pairs.put(c.truth(), c.found());
      }
    }
    return pairs;
  }

  private static long alike(TrueTable truth, ConvertedTable found) {
    long hits =
        truth.cells().keySet().stream()
            .filter(place -> answer(truth, place, found).map(Answer::exact).orElse(false))
            .count();
    long shared = truth.cells().keySet().stream().filter(found.cells()::containsKey).count();
    String name = truth.cells().get(PROJECT_NAME);
    ConvertedTable.@Nullable Cell foundName = found.cells().get(PROJECT_NAME);
    if (name != null && foundName != null && ComparedValue.same(name, foundName.value())) {
      hits += NAME_WEIGHT;
    }
    return hits * HIT_WEIGHT + shared;
  }

  /**
   * Returns the match for a cell of the truth: the exact value at its position or at an equivalent
   * one, else any value at its position.
   */
  static Optional<Answer> answer(TrueTable truth, CellPlace place, ConvertedTable found) {
    List<CellPlace> places = new ArrayList<>(List.of(place));
    truth.alternatives().getOrDefault(place, List.of()).stream()
        .filter(other -> !truth.cells().containsKey(other))
        .forEach(places::add);
    List<String> values = new ArrayList<>(truth.alsoValues().getOrDefault(place, List.of()));
    values.add(Objects.requireNonNull(truth.cells().get(place)));
    for (CellPlace at : places) {
      ConvertedTable.Cell cell = found.cells().get(at);
      if (cell != null && values.stream().anyMatch(v -> ComparedValue.same(cell.value(), v))) {
        return Optional.of(new Answer(at, true));
      }
    }
    return found.cells().containsKey(place)
        ? Optional.of(new Answer(place, false))
        : Optional.empty();
  }
}
