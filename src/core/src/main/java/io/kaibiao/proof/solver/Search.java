package io.kaibiao.proof.solver;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds the cheapest explanations of failing equations by branch and bound: the equation with the
 * fewest amounts that may have been misread is explained first, trying each of them. The work is
 * limited by a number of steps, not by time, so the same input always gives the same result.
 */
final class Search {

  private static final SearchTolerances LIMITS = SearchTolerances.STANDARD;

  private final AmountGraph graph;
  private final SearchState standing;
  private final Candidates candidates;
  private final Costs costs;
  private final Checkpoint checkpoint;
  private final BitSet moved = new BitSet();
  private final BitSet excused = new BitSet();
  private final Deque<Candidate> path = new ArrayDeque<>();
  private final List<Explanation> found = new ArrayList<>();
  private BitSet watched = new BitSet();
  private double best;
  private int steps;

  Search(
      AmountGraph graph,
      SearchState standing,
      Candidates candidates,
      Costs costs,
      Checkpoint checkpoint) {
    this.checkpoint = checkpoint;
    this.graph = graph;
    this.standing = standing;
    this.candidates = candidates;
    this.costs = costs;
  }

  /**
   * Returns the explanations close to the cheapest one, cheapest first; empty if the search was
   * given up.
   *
   * @param component failing equations that share amounts
   */
  List<Explanation> explain(BitSet component) {
    watched = (BitSet) component.clone();
    found.clear();
    steps = 0;
    best = component.cardinality() * costs.misprint();
    explore(0);
    if (steps > LIMITS.mostSteps()) {
      return List.of();
    }
    return found.stream()
        .filter(e -> e.cost() <= best + costs.margin())
        .sorted(Comparator.comparingDouble(Explanation::cost))
        .toList();
  }

  private void explore(double cost) {
    checkpoint.pass();
    if (++steps > LIMITS.mostSteps()) {
      return;
    }
    int open = hardest();
    if (open < 0) {
      double whole = cost + standing.missed(watched, costs);
      found.add(new Explanation(List.copyOf(path), whole));
      best = Math.min(best, whole);
      return;
    }
    double most = best + costs.margin() - cost;
    if (path.size() < LIMITS.mostChanges()) {
      for (Move move : moves(open, most)) {
        if (cost + move.cost() <= best + costs.margin()) {
          tryOut(move, cost);
        }
      }
    }
    excuse(open, cost);
  }

  /** Returns the failing equation that the fewest amounts can make hold, or -1 if none fails. */
  private int hardest() {
    int hardest = -1;
    long fewest = Long.MAX_VALUE;
    for (int e = watched.nextSetBit(0); e >= 0; e = watched.nextSetBit(e + 1)) {
      if (standing.isViolated(e) && !excused.get(e)) {
        long free = 0;
        for (Equation.Part part : graph.equations().get(e).parts()) {
          free += isFree(part.figure()) ? 1 : 0;
        }
        if (free < fewest) {
          fewest = free;
          hardest = e;
        }
      }
    }
    return hardest;
  }

  private boolean isFree(int figure) {
    return graph.figures().get(figure).isMovable() && !moved.get(figure);
  }

  /** One or two amounts that change at once. */
  private record Move(List<Candidate> changes, double cost) {}

  private List<Move> moves(int open, double most) {
    List<Move> moves = new ArrayList<>();
    Equation equation = graph.equations().get(open);
    for (Equation.Part part : equation.parts()) {
      int f = part.figure();
      if (!isFree(f)) {
        continue;
      }
      List<Candidate> making = standing.making(candidates, open, f, most);
      making.forEach(c -> moves.add(new Move(List.of(c), c.cost())));
      for (Candidate other : candidates.read(f)) {
        boolean known = making.stream().anyMatch(c -> c.value() == other.value());
        if (!known && other.cost() <= most) {
          moves.add(new Move(List.of(other), other.cost()));
        }
      }
      addLike(equation, f, moves);
      if (costs.swapped() <= most) {
        addSwaps(equation, f, moves);
      }
    }
    moves.sort(Comparator.comparingDouble(Move::cost));
    return moves;
  }

  /** Adds moves that repeat a misreading where the row prints the same amount again. */
  private void addLike(Equation equation, int figure, List<Move> moves) {
    long read = standing.value(figure);
    for (Candidate change : path) {
      boolean again =
          graph.figures().get(change.figure()).value() == read
              && graph.figures().get(figure).isBeside(graph.figures().get(change.figure()));
      long after =
          equation.residual(standing::value) + equation.signOf(figure) * (change.value() - read);
      boolean known =
          moves.stream()
              .flatMap(m -> m.changes().stream())
              .anyMatch(c -> c.figure() == figure && c.value() == change.value());
      if (again && !known && Math.abs(after) <= equation.tolerance(standing::value)) {
        moves.add(
            new Move(List.of(new Candidate(figure, change.value(), costs.alike())), costs.alike()));
      }
    }
  }

  /** Adds moves for an amount read under a neighbouring header, or swapped with the one there. */
  private void addSwaps(Equation equation, int figure, List<Move> moves) {
    for (int g : graph.beside().get(figure)) {
      long difference = standing.value(g) - standing.value(figure);
      if (isFree(g) && difference != 0) {
        long after = equation.residual(standing::value) + equation.signOf(figure) * difference;
        if (Math.abs(after) <= equation.tolerance(standing::value)) {
          moves.add(
              new Move(
                  List.of(
                      new Candidate(figure, standing.value(g), costs.swapped()),
                      new Candidate(g, standing.value(figure), 0)),
                  costs.swapped()));
        }
      }
    }
  }

  private void tryOut(Move move, double cost) {
    BitSet watchedBefore = (BitSet) watched.clone();
    List<Long> before = new ArrayList<>();
    for (Candidate change : move.changes()) {
      before.add(standing.value(change.figure()));
      standing.set(change.figure(), change.value());
      moved.set(change.figure());
      path.addLast(change);
      graph.of().get(change.figure()).forEach(watched::set);
    }
    explore(cost + move.cost());
    for (int i = move.changes().size() - 1; i >= 0; i--) {
      int figure = move.changes().get(i).figure();
      standing.set(figure, before.get(i));
      moved.clear(figure);
      path.removeLast();
    }
    watched = watchedBefore;
  }

  private double anomaly(Equation equation) {
    return equation.isLoose() ? costs.habit() : costs.anomaly();
  }

  /**
   * Considers the amount that most failing equations share the publisher's misprint, or the
   * equation alone one that fails on paper.
   */
  private void excuse(int open, double cost) {
    int culprit = -1;
    int most = 0;
    for (Equation.Part part : graph.equations().get(open).parts()) {
      int f = part.figure();
      int violations = moved.get(f) ? 0 : standing.violationsOf(f);
      if (violations > most) {
        most = violations;
        culprit = f;
      }
    }
    double excuse = most > 1 ? costs.misprint() : anomaly(graph.equations().get(open));
    if (culprit < 0 || cost + excuse > best + costs.margin()) {
      return;
    }
    BitSet before = (BitSet) excused.clone();
    graph.of().get(culprit).forEach(excused::set);
    explore(cost + excuse);
    excused.clear();
    excused.or(before);
  }
}
