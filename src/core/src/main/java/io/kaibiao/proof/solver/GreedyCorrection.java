package io.kaibiao.proof.solver;

import io.kaibiao.proof.figures.AmountGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Corrects the clearest misreadings one by one, before the search. A misreading is clear if
 * correcting it, or two amounts swapped within their row, makes all its equations hold of which
 * several did not, and no other such correction competes for any of them. Belongs to one solver.
 */
final class GreedyCorrection {

  private static final SearchTolerances LIMITS = SearchTolerances.STANDARD;

  private final AmountGraph graph;
  private final SearchState standing;
  private final Candidates candidates;
  private final Costs costs;

  GreedyCorrection(AmountGraph graph, SearchState standing, Candidates candidates, Costs costs) {
    this.graph = graph;
    this.standing = standing;
    this.candidates = candidates;
    this.costs = costs;
  }

  /**
   * A correction that makes every equation it touches hold.
   *
   * @param changes one amount, or two that are swapped
   * @param cost the cost of the misreading
   * @param closed the equations that it makes hold, and loose ones that fail with it as without
   */
  private record Closing(List<Candidate> changes, double cost, BitSet closed) {
    double score() {
      return cost - LIMITS.worth() * closed.cardinality();
    }
  }

  /** Returns the clearest misreading, or an empty list if none is clear. */
  List<Candidate> clearest() {
    List<Closing> all = new ArrayList<>();
    for (int figure : graph.suspects(standing.violated())) {
      addReadings(figure, all);
      addSwaps(figure, all);
    }
    Map<Integer, List<Closing>> rivals = new LinkedHashMap<>();
    for (Closing closing : all) {
      closing.closed().stream()
          .forEach(e -> rivals.computeIfAbsent(e, k -> new ArrayList<>()).add(closing));
    }
    Closing clearest = null;
    for (Closing closing : all) {
      boolean strong = closing.closed().cardinality() > 1 || closing.cost() < costs.settled();
      boolean better = clearest == null || closing.score() < clearest.score();
      if (strong && better && isAlone(closing, rivals)) {
        clearest = closing;
      }
    }
    return clearest == null ? List.of() : clearest.changes();
  }

  private boolean isAlone(Closing closing, Map<Integer, List<Closing>> rivals) {
    for (int e = closing.closed().nextSetBit(0); e >= 0; e = closing.closed().nextSetBit(e + 1)) {
      for (Closing rival : rivals.getOrDefault(e, List.of())) {
        if (!rival.changes().equals(closing.changes())
            && rival.score() < closing.score() + costs.margin()) {
          return false;
        }
      }
    }
    return true;
  }

  private BitSet violatedOf(int figure) {
    BitSet violated = new BitSet();
    graph.of().get(figure).stream().filter(standing::isViolated).forEach(violated::set);
    return violated;
  }

  /**
   * Adds a correction with which all strict equations of its amounts hold, if it makes a strict one
   * hold or more loose ones hold than fail: two loose ones that contradict each other must not be
   * closed in turns for ever.
   */
  private void add(List<Candidate> changes, double cost, List<Closing> all) {
    BitSet before = violatedOf(changes);
    List<Long> values = changes.stream().map(c -> standing.value(c.figure())).toList();
    changes.forEach(c -> standing.set(c.figure(), c.value()));
    BitSet after = violatedOf(changes);
    for (int i = 0; i < changes.size(); i++) {
      standing.set(changes.get(i).figure(), values.get(i));
    }
    boolean strict = before.stream().anyMatch(e -> !graph.equations().get(e).isLoose());
    if (strict || after.cardinality() < before.cardinality()) {
      all.add(new Closing(changes, cost, before));
    }
  }

  private BitSet violatedOf(List<Candidate> changes) {
    BitSet violated = new BitSet();
    changes.forEach(c -> violated.or(violatedOf(c.figure())));
    return violated;
  }

  private void addReadings(int figure, List<Closing> all) {
    Set<Long> tried = new LinkedHashSet<>();
    BitSet closed = violatedOf(figure);
    for (int e = closed.nextSetBit(0); e >= 0; e = closed.nextSetBit(e + 1)) {
      for (Candidate c : standing.making(candidates, e, figure, costs.misprint())) {
        if (tried.add(c.value()) && standing.wouldClose(figure, c.value())) {
          double cost = c.cost() + standing.missedWith(figure, c.value(), costs);
          add(List.of(c), cost, all);
        }
      }
    }
  }

  private void addSwaps(int figure, List<Closing> all) {
    long here = standing.value(figure);
    for (int other : graph.beside().get(figure)) {
      long there = standing.value(other);
      boolean once = other > figure && graph.figures().get(other).isMovable();
      if (!once || here == there || standing.violationsOf(other) == 0) {
        continue;
      }
      standing.set(figure, there);
      standing.set(other, here);
      boolean closes = standing.refutationsOf(figure) == 0 && standing.refutationsOf(other) == 0;
      standing.set(figure, here);
      standing.set(other, there);
      if (closes) {
        add(
            List.of(new Candidate(figure, there, costs.swapped()), new Candidate(other, here, 0)),
            costs.swapped(),
            all);
      }
    }
  }
}
