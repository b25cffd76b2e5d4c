package io.kaibiao.proof.judgement;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Solution;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Decides which amounts are supported by equations, given the solver's result. Belongs to one
 * report.
 */
final class EquationSupport {

  private static final JudgementTolerances.Support LIMITS = JudgementTolerances.STANDARD.support();

  private final AmountGraph graph;
  private final Solution solution;
  private final BitSet firm;

  EquationSupport(AmountGraph graph, Solution solution) {
    this.graph = graph;
    this.solution = solution;
    this.firm = firmOnes();
  }

  /** Tells whether an amount is undoubted, or supported by undoubted ones. */
  boolean isFirm(int index) {
    return firm.get(index);
  }

  /** Returns the equations that hold and in which an amount counts. */
  List<Integer> holding(int index) {
    List<Integer> holding = new ArrayList<>();
    for (int e : graph.of().get(index)) {
      Equation equation = graph.equations().get(e);
      if (!equation.atLeast()
          && !solution.violated().get(e)
          && !equation.isStrained(solution::value)
          && (equation.parts().size() > 1 || equation.isStated())
          && equation.saysSomething(solution::value)) {
        holding.add(e);
      }
    }
    return holding;
  }

  /**
   * Returns the equations of an amount that hold, but by more than rounding is likely to explain.
   */
  List<Equation> strained(int index) {
    return graph.of().get(index).stream()
        .filter(e -> !solution.violated().get(e))
        .map(graph.equations()::get)
        .filter(e -> e.isStrained(solution::value))
        .toList();
  }

  /**
   * Returns the amounts that may support others: undoubted ones, those supported by these, and so
   * on. Two doubtful amounts that a row prints alike don't support each other, as both may be
   * misread alike.
   */
  private BitSet firmOnes() {
    BitSet found = new BitSet();
    for (int f = 0; f < graph.figures().size(); f++) {
      Amount figure = graph.figures().get(f);
      boolean asRead = solution.value(f) == figure.value() && !solution.open().containsKey(f);
      found.set(f, asRead && !figure.isDoubtful() && !figure.isOdd());
    }
    boolean more = true;
    while (more) {
      more = false;
      for (int f = found.nextClearBit(0);
          f < graph.figures().size();
          f = found.nextClearBit(f + 1)) {
        if (!solution.open().containsKey(f) && isBorneOut(f, holding(f), found)) {
          found.set(f);
          more = true;
        }
      }
    }
    return found;
  }

  /**
   * Tells whether two equations support an amount, or one whose other amounts are firm. An exact
   * sum of several amounts as read counts too, even if they are doubtful.
   */
  private boolean isBorneOut(int index, List<Integer> holding, BitSet bearing) {
    return holding.size() > 1
        || holding.stream()
            .map(graph.equations()::get)
            .filter(e -> e.residual(solution::value) == 0 || isChanged(index))
            .anyMatch(e -> isAsRead(e) || bears(e, index, bearing));
  }

  private static boolean bears(Equation equation, int index, BitSet bearing) {
    return equation.parts().stream()
        .map(Equation.Part::figure)
        .allMatch(f -> f == index || bearing.get(f));
  }

  private boolean isAsRead(Equation equation) {
    List<Integer> parts = equation.parts().stream().map(Equation.Part::figure).toList();
    return parts.stream().noneMatch(f -> isChanged(f) || solution.open().containsKey(f))
        && parts.stream().filter(f -> solution.value(f) != 0).count() >= LIMITS.several();
  }

  private boolean isChanged(int index) {
    return solution.value(index) != graph.figures().get(index).value();
  }
}
