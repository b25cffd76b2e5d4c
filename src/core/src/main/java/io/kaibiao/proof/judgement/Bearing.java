package io.kaibiao.proof.judgement;

import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Figure;
import io.kaibiao.proof.figures.FigureGraph;
import io.kaibiao.proof.figures.Solution;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which equations bear which figures out, as the solver left them. Belongs to one report. */
final class Bearing {

  /** So many figures that make a sum to the last decimal are not misread alike by chance. */
  private static final int SEVERAL = 3;

  private final FigureGraph graph;
  private final Solution solution;
  private final BitSet firm;

  Bearing(FigureGraph graph, Solution solution) {
    this.graph = graph;
    this.solution = solution;
    this.firm = firmOnes();
  }

  /** Whether a figure is in no doubt, or borne out by such as are in none. */
  boolean isFirm(int index) {
    return firm.get(index);
  }

  /** Returns the equations that hold and in which a figure counts for something. */
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

  /** Returns the equations of a figure that hold, but not as rounding would make them. */
  List<Equation> strained(int index) {
    return graph.of().get(index).stream()
        .filter(e -> !solution.violated().get(e))
        .map(graph.equations()::get)
        .filter(e -> e.isStrained(solution::value))
        .toList();
  }

  /**
   * Returns the figures that may bear out others: those that nobody doubts, and those that these
   * bear out, and so on. Two doubtful figures that a row prints alike are no proof of each other,
   * being misread alike.
   */
  private BitSet firmOnes() {
    BitSet found = new BitSet();
    for (int f = 0; f < graph.figures().size(); f++) {
      Figure figure = graph.figures().get(f);
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
   * Whether two equations bear a figure out, or one whose other figures are firm. A sum of several
   * figures as they were read is no chance either, whoever doubts them.
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
        && parts.stream().filter(f -> solution.value(f) != 0).count() >= SEVERAL;
  }

  private boolean isChanged(int index) {
    return solution.value(index) != graph.figures().get(index).value();
  }
}
