package io.kaibiao.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the misreadings that best explain why equations do not hold. Belongs to one report. */
final class Solver {

  /** What an equation is worth that a change makes hold, against the change's cost. */
  private static final double WORTH = 8;

  private final FigureGraph graph;
  private final Costs costs;
  private final Candidates candidates;
  private final Standing standing;
  private final Map<Integer, List<Long>> open = new TreeMap<>();

  private Solver(FigureGraph graph, Costs costs, Confusions confusions) {
    this.graph = graph;
    this.costs = costs;
    this.candidates = new Candidates(graph, costs, confusions);
    this.standing = new Standing(graph);
  }

  static Solution solve(FigureGraph graph, Costs costs, Confusions confusions) {
    Solver solver = new Solver(graph, costs, confusions);
    solver.peel();
    for (BitSet component : solver.components()) {
      solver.settle(component);
    }
    return new Solution(
        solver.standing.values().boxed().toList(), solver.open, solver.standing.violated());
  }

  // ---- changes that close everything they touch ------------------------------------------------

  /** A change after which all equations of its figure hold. */
  private record Closing(Candidate change, int closes) {
    double score() {
      return change.cost() - WORTH * closes;
    }
  }

  /**
   * Takes the clearest misreadings out one by one: a single change that makes several equations
   * hold at once, and that no other such change competes with for any of them.
   */
  private void peel() {
    Closing next = clearest();
    while (next != null) {
      standing.set(next.change().figure(), next.change().value());
      next = clearest();
    }
  }

  private @Nullable Closing clearest() {
    Map<Integer, List<Closing>> byEquation = new LinkedHashMap<>();
    List<Closing> all = new ArrayList<>();
    for (int figure : suspects(standing.violated())) {
      for (Closing closing : closings(figure)) {
        all.add(closing);
        for (int e : graph.of().get(figure)) {
          if (standing.isViolated(e)) {
            byEquation.computeIfAbsent(e, k -> new ArrayList<>()).add(closing);
          }
        }
      }
    }
    Closing clearest = null;
    for (Closing closing : all) {
      boolean strong = closing.closes() > 1 || closing.change().cost() < costs.settled();
      boolean better = clearest == null || closing.score() < clearest.score();
      if (strong && better && isAlone(closing, byEquation)) {
        clearest = closing;
      }
    }
    return clearest;
  }

  private boolean isAlone(Closing closing, Map<Integer, List<Closing>> byEquation) {
    for (int e : graph.of().get(closing.change().figure())) {
      for (Closing rival : byEquation.getOrDefault(e, List.of())) {
        if (!rival.equals(closing)
            && standing.isViolated(e)
            && rival.score() < closing.score() + costs.margin()) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Closing> closings(int figure) {
    List<Closing> closings = new ArrayList<>();
    Set<Long> tried = new LinkedHashSet<>();
    int closes = standing.violationsOf(figure);
    for (int e : graph.of().get(figure)) {
      if (standing.isViolated(e)) {
        for (Candidate c : standing.making(candidates, e, figure, costs.misprint())) {
          if (tried.add(c.value()) && standing.wouldClose(figure, c.value())) {
            closings.add(new Closing(c, closes));
          }
        }
      }
    }
    return closings;
  }

  /** Returns the figures of equations that may give way. */
  private Set<Integer> suspects(BitSet equations) {
    Set<Integer> suspects = new LinkedHashSet<>();
    equations.stream()
        .forEach(
            e -> {
              for (Equation.Part part : graph.equations().get(e).parts()) {
                int f = part.figure();
                if (graph.figures().get(f).isMovable()) {
                  suspects.add(f);
                }
              }
            });
    return suspects;
  }

  // ---- what is left, by components
  // ---------------------------------------------------------------

  /** Returns the equations that do not hold, put together where they share a figure. */
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
    Set<Integer> suspects = suspects(component);
    if (suspects.isEmpty()) {
      // All of it is certain text: the publisher's own error.
      return;
    }
    List<Explanation> explanations =
        new Search(graph, standing, candidates, costs).explain(component);
    if (explanations.isEmpty()) {
      unproved(suspects).forEach(f -> open.put(f, List.of()));
      return;
    }
    Map<Integer, Set<Long>> values = new TreeMap<>();
    for (Explanation explanation : explanations) {
      explanation.changes().forEach(c -> values.put(c.figure(), new LinkedHashSet<>()));
    }
    for (Explanation explanation : explanations) {
      Map<Integer, Long> changed = new LinkedHashMap<>();
      explanation.changes().forEach(c -> changed.put(c.figure(), c.value()));
      values.forEach((f, all) -> all.add(changed.getOrDefault(f, standing.value(f))));
    }
    for (Candidate change : explanations.get(0).changes()) {
      standing.set(change.figure(), change.value());
    }
    values.forEach(
        (figure, all) -> {
          if (all.size() > 1) {
            open.put(figure, List.copyOf(all));
          }
        });
    BitSet still = (BitSet) component.clone();
    still.and(standing.violated());
    unproved(suspects(still)).forEach(f -> open.putIfAbsent(f, List.of()));
  }

  /** Returns those figures that no equation bears out which does hold. */
  private List<Integer> unproved(Set<Integer> suspects) {
    return suspects.stream()
        .filter(f -> !graph.figures().get(f).isBlank())
        .filter(
            f ->
                graph.of().get(f).stream()
                    .allMatch(e -> standing.isViolated(e) || graph.equations().get(e).atLeast()))
        .toList();
  }
}
