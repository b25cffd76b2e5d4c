package io.kaibiao.proof.solver;

import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The values assumed at one moment of the search, and which equations hold with them. Mutable;
 * belongs to one thread.
 */
final class SearchState {

  private final AmountGraph graph;
  private final long[] values;
  private final BitSet violated = new BitSet();

  SearchState(AmountGraph graph) {
    this.graph = graph;
    this.values = graph.values();
    for (int e = 0; e < graph.equations().size(); e++) {
      violated.set(e, !holds(e));
    }
  }

  private boolean holds(int equation) {
    return graph.equations().get(equation).holds(f -> values[f]);
  }

  LongStream values() {
    return Arrays.stream(values);
  }

  long value(int figure) {
    return values[figure];
  }

  BitSet violated() {
    return (BitSet) violated.clone();
  }

  boolean isViolated(int equation) {
    return violated.get(equation);
  }

  /** Returns how many of an amount's equations fail. */
  int violationsOf(int figure) {
    int count = 0;
    for (int e : graph.of().get(figure)) {
      count += violated.get(e) ? 1 : 0;
    }
    return count;
  }

  /** Returns how many of an amount's equations fail that must hold on paper. */
  int refutationsOf(int figure) {
    return violationsOf(figure) - contradictions(figure);
  }

  /** Returns how many of an amount's equations hold and have a nonzero amount. */
  int provingOf(int figure) {
    int count = 0;
    for (int e : graph.of().get(figure)) {
      Equation equation = graph.equations().get(e);
      boolean proves = !equation.atLeast() && equation.saysSomething(f -> values[f]);
      count += proves && !violated.get(e) ? 1 : 0;
    }
    return count;
  }

  void set(int figure, long value) {
    values[figure] = value;
    for (int e : graph.of().get(figure)) {
      violated.set(e, !holds(e));
    }
  }

  /** Tells whether all strict equations of an amount would hold if it had a value. */
  boolean wouldClose(int figure, long value) {
    long before = values[figure];
    values[figure] = value;
    boolean closed =
        graph.of().get(figure).stream()
            .allMatch(e -> graph.equations().get(e).isLoose() || holds(e));
    values[figure] = before;
    return closed;
  }

  /** Returns the cost of the differences in the last decimal of an amount's equations. */
  double missed(int figure, Costs costs) {
    double cost = 0;
    for (int e : graph.of().get(figure)) {
      cost += missed(figure, e, costs);
    }
    return costs.missed(cost)
        + strained(graph.of().get(figure).stream(), costs)
        + costs.habit() * contradictions(figure);
  }

  /** Returns how many equations fail that may fail on paper. */
  private int contradictions(int figure) {
    int count = 0;
    for (int e : graph.of().get(figure)) {
      count += isViolated(e) && graph.equations().get(e).isLoose() ? 1 : 0;
    }
    return count;
  }

  private double strained(Stream<Integer> equations, Costs costs) {
    return costs.strained()
        * equations
            .filter(e -> !isViolated(e) && graph.equations().get(e).isStrained(f -> values[f]))
            .count();
  }

  private double missed(int figure, int equation, Costs costs) {
    return isViolated(equation)
        ? 0
        : costs.missed(
            graph.equations().get(equation), f -> values[f], graph.figures().get(figure).step());
  }

  /** Returns the cost of the differences in the last decimal of equations. */
  double missed(BitSet equations, Costs costs) {
    double cost = 0;
    for (int e = equations.nextSetBit(0); e >= 0; e = equations.nextSetBit(e + 1)) {
      cost += missed(graph.equations().get(e).parts().get(0).figure(), e, costs);
    }
    return costs.missed(cost) + strained(equations.stream().boxed(), costs);
  }

  /**
   * Returns the cost of the differences in the last decimal that an amount's equations would have,
   * if it had a value.
   */
  double missedWith(int figure, long value, Costs costs) {
    long before = values[figure];
    set(figure, value);
    double cost = missed(figure, costs);
    set(figure, before);
    return cost;
  }

  List<Candidate> making(Candidates candidates, int equation, int figure, double most) {
    return candidates.making(graph.equations().get(equation), figure, values, most);
  }
}
