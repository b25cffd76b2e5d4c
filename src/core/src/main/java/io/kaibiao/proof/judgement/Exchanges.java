package io.kaibiao.proof.judgement;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Solution;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which amounts from pixels could have changed places with another one of their row without
 * any identity failing: two parts of one sum that stand in nothing else. Their digits are proved,
 * but not their columns. Belongs to one report.
 */
final class Exchanges {

  private final AmountGraph graph;
  private final Solution solution;
  private final BitSet binding;

  /**
   * Makes the answers for a solved report.
   *
   * @param binding the equations that say something
   */
  Exchanges(AmountGraph graph, Solution solution, BitSet binding) {
    this.graph = graph;
    this.solution = solution;
    this.binding = binding;
  }

  /** Tells whether an amount may be another one's of its row, as far as identities tell. */
  boolean isOpen(int figure) {
    Amount amount = graph.figures().get(figure);
    return amount.isMovable()
        && graph.beside().get(figure).stream()
            .anyMatch(
                other ->
                    !graph.figures().get(other).isBlank()
                        && graph.figures().get(other).isMovable()
                        && solution.value(other) != solution.value(figure)
                        && isUnnoticed(figure, other));
  }

  private boolean isUnnoticed(int one, int other) {
    return holds(graph.of().get(one), one, other) && holds(graph.of().get(other), one, other);
  }

  /** Tells whether equations hold if two amounts change places. */
  private boolean holds(List<Integer> equations, int one, int other) {
    for (int e : equations) {
      Equation equation = graph.equations().get(e);
      if (binding.get(e) && !equation.isLoose() && !equation.holds(f -> exchanged(f, one, other))) {
        return false;
      }
    }
    return true;
  }

  private long exchanged(int figure, int one, int other) {
    if (figure == one) {
      return solution.value(other);
    }
    return solution.value(figure == other ? one : figure);
  }
}
