package io.kaibiao.proof.solver;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Solution;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the misreadings that best explain why equations fail. Belongs to one report. */
public final class Solver {

  private final AmountGraph graph;
  private final Costs costs;
  private final Candidates candidates;
  private final SearchState standing;
  private final Checkpoint checkpoint;
  private final Map<Integer, List<Long>> open = new TreeMap<>();

  private Solver(AmountGraph graph, Costs costs, Confusions confusions, Checkpoint checkpoint) {
    this.checkpoint = checkpoint;
    this.graph = graph;
    this.costs = costs;
    this.candidates = new Candidates(graph, costs, confusions);
    this.standing = new SearchState(graph);
  }

  /** Solves a graph; passes a checkpoint at every step of the search. */
  public static Solution solve(
      AmountGraph graph, Costs costs, Confusions confusions, Checkpoint checkpoint) {
    Solver solver = new Solver(graph, costs, confusions, checkpoint);
    solver.straighten();
    solver.peel();
    for (BitSet component : solver.components()) {
      solver.settle(component);
    }
    solver.reconsider();
    solver.refine();
    return new Solution(
        solver.standing.values().boxed().toList(), solver.open, solver.standing.violated());
  }

  /**
   * Removes the extra digit of amounts with too many decimals, if all their equations then hold and
   * it can be no other digit.
   */
  private void straighten() {
    for (int f = 0; f < graph.figures().size(); f++) {
      if (graph.figures().get(f).isTooFine() && !graph.of().get(f).isEmpty()) {
        List<Candidate> fitting = fitting(f);
        if (!fitting.isEmpty() && isClear(fitting)) {
          standing.set(f, fitting.get(0).value());
        }
      }
    }
  }

  /**
   * Returns the alternative readings with which all equations of an amount hold, likeliest first.
   */
  private List<Candidate> fitting(int figure) {
    List<Candidate> fitting = new ArrayList<>();
    for (Candidate other : candidates.read(figure)) {
      if (standing.wouldClose(figure, other.value())) {
        double cost = other.cost() + standing.missedWith(figure, other.value(), costs);
        fitting.add(new Candidate(figure, other.value(), cost - costs.doubted()));
      }
    }
    fitting.sort(Comparator.comparingDouble(Candidate::cost));
    return fitting;
  }

  private boolean isClear(List<Candidate> fitting) {
    return fitting.size() < 2 || fitting.get(1).cost() - fitting.get(0).cost() >= costs.margin();
  }

  private void peel() {
    GreedyCorrection peeling = new GreedyCorrection(graph, standing, candidates, costs);
    List<Candidate> clearest = peeling.clearest();
    while (!clearest.isEmpty()) {
      checkpoint.pass();
      clearest.forEach(c -> standing.set(c.figure(), c.value()));
      clearest = peeling.clearest();
    }
  }

  /** Returns the failing equations, grouped by shared amounts. */
  private List<BitSet> components() {
    BitSet left = standing.violated();
    List<BitSet> components = new ArrayList<>();
    for (int first = left.nextSetBit(0); first >= 0; first = left.nextSetBit(0)) {
      BitSet component = new BitSet();
      List<Integer> reached = new ArrayList<>(List.of(first));
      left.clear(first);
      for (int i = 0; i < reached.size(); i++) {
        component.set(reached.get(i));
        for (Equation.Part part : graph.equations().get(reached.get(i)).parts()) {
          for (int e : graph.of().get(part.figure())) {
            if (left.get(e)) {
              left.clear(e);
              reached.add(e);
            }
          }
        }
      }
      components.add(component);
    }
    return components;
  }

  private void settle(BitSet component) {
    Set<Integer> suspects = graph.suspects(component);
    if (suspects.isEmpty()) {
      // All amounts are digital text, so the publisher is wrong.
      return;
    }
    List<Explanation> explanations =
        new Search(graph, standing, candidates, costs, checkpoint).explain(component);
    if (explanations.isEmpty()) {
      unproved(suspects).forEach(f -> open.put(f, List.of()));
      return;
    }
    Map<Integer, Set<Long>> values = values(explanations);
    for (Candidate change : explanations.get(0).changes()) {
      Set<Long> all = values.getOrDefault(change.figure(), Set.of());
      // A blank cell that may or may not hold an amount stays blank, as no equation needs it.
      if (all.size() < 2 || !graph.figures().get(change.figure()).isBlank()) {
        standing.set(change.figure(), change.value());
      }
    }
    values.forEach(
        (figure, all) -> {
          if (all.size() > 1) {
            open.put(figure, List.copyOf(all));
          }
        });
    BitSet still = (BitSet) component.clone();
    still.and(standing.violated());
    for (int e = still.nextSetBit(0); e >= 0; e = still.nextSetBit(e + 1)) {
      still.set(e, !graph.equations().get(e).isLoose());
    }
    unproved(graph.suspects(still)).forEach(f -> open.putIfAbsent(f, List.of()));
  }

  /** Returns the values that each amount which an explanation changes has in all of them. */
  private Map<Integer, Set<Long>> values(List<Explanation> explanations) {
    Map<Integer, Set<Long>> values = new TreeMap<>();
    for (Explanation explanation : explanations) {
      explanation.changes().forEach(c -> values.put(c.figure(), new LinkedHashSet<>()));
    }
    for (Explanation explanation : explanations) {
      Map<Integer, Long> changed = new LinkedHashMap<>();
      explanation.changes().forEach(c -> changed.put(c.figure(), c.value()));
      values.forEach((f, all) -> all.add(changed.getOrDefault(f, standing.value(f))));
    }
    return values;
  }

  /** Retries components that one search left unsolved and another one's result may have changed. */
  private void reconsider() {
    open.entrySet()
        .removeIf(
            entry -> entry.getValue().isEmpty() && standing.refutationsOf(entry.getKey()) == 0);
  }

  /**
   * Chooses between readings of doubtful amounts that all fit within rounding: the one with which
   * clearly the most equations hold exactly.
   */
  private void refine() {
    for (int f = 0; f < graph.figures().size(); f++) {
      Amount figure = graph.figures().get(f);
      boolean done = standing.value(f) != figure.value() || open.containsKey(f);
      boolean bound = !graph.of().get(f).isEmpty() && standing.refutationsOf(f) == 0;
      if ((figure.isDoubtful() || figure.isOdd()) && !done && bound) {
        choose(f);
      }
    }
  }

  private void choose(int figure) {
    List<Candidate> fitting = fitting(figure);
    long read = standing.value(figure);
    fitting.add(new Candidate(figure, read, standing.missedWith(figure, read, costs)));
    fitting.sort(Comparator.comparingDouble(Candidate::cost));
    if (isClear(fitting)) {
      standing.set(figure, fitting.get(0).value());
    } else {
      open.put(figure, fitting.stream().map(Candidate::value).toList());
    }
  }

  /** Returns those amounts that at least as many equations contradict as support. */
  private List<Integer> unproved(Set<Integer> suspects) {
    return suspects.stream()
        .filter(f -> !graph.figures().get(f).isBlank())
        .filter(f -> standing.provingOf(f) <= standing.violationsOf(f))
        .toList();
  }
}
