package io.kaibiao.proof.judgement;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.proof.figures.Solution;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.NumberGrammar;
import io.kaibiao.text.NumberReading;
import java.util.BitSet;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Tells which equations that hold prove the digits of an amount from pixels. One proves nothing if
 * another of its amounts was set so that it holds and nothing else tells that amount: then any
 * value would have been made to fit. Belongs to one report.
 */
final class Testimonies {

  private final AmountGraph graph;
  private final Solution solution;
  private final BitSet binding;
  private final NumberGrammar grammar = new NumberGrammar();

  /**
   * Makes the answers for a solved report.
   *
   * @param binding the equations that say something
   */
  Testimonies(AmountGraph graph, Solution solution, BitSet binding) {
    this.graph = graph;
    this.solution = solution;
    this.binding = binding;
  }

  /** Tells whether an equation that holds proves an amount. */
  boolean proves(int equation, int figure) {
    if (!graph.figures().get(figure).isMovable()) {
      return true;
    }
    Equation one = graph.equations().get(equation);
    long value = Math.abs(solution.value(figure));
    boolean fine = value == 0 || value > one.tolerance(solution::value);
    return fine
        && !one.isStrained(solution::value)
        && isTold(figure, equation)
        && one.parts().stream().allMatch(part -> isTold(part.figure(), equation));
  }

  /** Tells whether an amount is as read, or something else than an equation tells its value. */
  private boolean isTold(int figure, int equation) {
    if (solution.open().containsKey(figure)) {
      return false;
    }
    return solution.value(figure) == graph.figures().get(figure).value()
        || isAlternative(figure)
        || graph.of().get(figure).stream().anyMatch(e -> e != equation && isWitness(e));
  }

  private boolean isWitness(int equation) {
    Equation one = graph.equations().get(equation);
    return !one.atLeast()
        && (binding.get(equation) || one.isStated())
        && one.holds(solution::value)
        && !one.isStrained(solution::value);
  }

  /** Tells whether a recognizer read the value that an amount was set to. */
  private boolean isAlternative(int figure) {
    Amount amount = graph.figures().get(figure);
    @Nullable Cell cell = amount.cell();
    return cell != null
        && cell.evidence().alternatives().stream()
            .anyMatch(text -> isValue(text, amount.factor(), solution.value(figure)));
  }

  private boolean isValue(String text, long factor, long value) {
    if (grammar.read(text) instanceof NumberReading.Figure number
        && number.value() instanceof Value.Amount read) {
      OptionalLong steps = Money.of(read.number(), factor);
      return steps.isPresent() && steps.getAsLong() == value;
    }
    return false;
  }
}
