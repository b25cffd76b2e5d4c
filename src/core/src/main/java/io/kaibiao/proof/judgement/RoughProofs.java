package io.kaibiao.proof.judgement;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.SettledCells;
import io.kaibiao.proof.figures.Solution;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The amounts that identities prove only within the rounding of printed amounts, or by another
 * amount that was changed for that: none exactly. Their last digits may be others, as what a reader
 * of pixels takes a last digit for is often within that tolerance. Amounts that were changed to
 * nothing are of them too: they may be another column's. Immutable.
 *
 * <p>They are looked for only where they are asked for: few sources are misread.
 *
 * @param graph the amounts and identities of a report
 * @param solution their values
 */
public record RoughProofs(AmountGraph graph, Solution solution) {

  /**
   * Tells whether an equation holds exactly between amounts as they were read. One that was changed
   * counts where another such equation says what it is: then it was not changed for this one alone.
   */
  private boolean proves(int equation) {
    Equation one = graph.equations().get(equation);
    if (!isExact(one)) {
      return false;
    }
    for (Equation.Part part : one.parts()) {
      int figure = part.figure();
      boolean told =
          isAsRead(figure)
              || graph.of().get(figure).stream()
                  .filter(other -> other != equation)
                  .map(graph.equations()::get)
                  .anyMatch(
                      other ->
                          isExact(other)
                              && other.parts().stream()
                                  .map(Equation.Part::figure)
                                  .allMatch(f -> f == figure || isAsRead(f)));
      if (!told) {
        return false;
      }
    }
    return true;
  }

  private boolean isAsRead(int figure) {
    return solution.value(figure) == graph.figures().get(figure).value();
  }

  private boolean isExact(Equation equation) {
    return !equation.atLeast()
        && equation.residual(solution::value) == 0
        && equation.saysSomething(solution::value);
  }

  /** Tells whether nothing but rounding proves an amount, or it was changed to nothing. */
  private boolean isRough(int figure) {
    Amount amount = graph.figures().get(figure);
    boolean removed = amount.value() != 0 && solution.value(figure) == 0;
    return removed || graph.of().get(figure).stream().noneMatch(this::proves);
  }

  /** Returns tables in which these amounts are no longer proved. */
  public List<Table> unproved(List<Table> tables) {
    SettledCells rough = new SettledCells();
    for (int f = 0; f < graph.figures().size(); f++) {
      Amount amount = graph.figures().get(f);
      @Nullable Cell cell =
          amount.row() < 0
              ? null
              : tables.get(amount.table()).rows().get(amount.row()).cells().get(amount.column());
      if (cell != null && cell.evidence().verdict() == Verdict.PROVED && isRough(f)) {
        rough.put(amount.table(), amount.row(), amount.column(), cell.withVerdict(Verdict.UNBOUND));
      }
    }
    return rough.in(tables);
  }
}
