package io.kaibiao.proof.judgement;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.SettledCells;
import io.kaibiao.proof.figures.Solution;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Verdict;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of each amount whether the identities that bind it hold. Statements in the prose are no
 * identities. Belongs to one report.
 */
public final class Verdicts {

  /** The smallest number of printed noughts of which an equation says something. Set by hand. */
  private static final int FEWEST_NOUGHTS = 2;

  private final AmountGraph graph;
  private final Solution solution;
  private final BitSet binding = new BitSet();
  private final Testimonies testimonies;
  private final Exchanges exchanges;

  /** Makes the answers for a solved report. */
  public Verdicts(AmountGraph graph, Solution solution) {
    this.graph = graph;
    this.solution = solution;
    for (int e = 0; e < graph.equations().size(); e++) {
      Equation equation = graph.equations().get(e);
      binding.set(e, !equation.isStated() && binds(equation));
    }
    testimonies = new Testimonies(graph, solution, binding);
    exchanges = new Exchanges(graph, solution, binding);
  }

  /** Returns the tables with what the identities say of each cell. */
  public List<Table> in(List<Table> tables) {
    SettledCells bound = new SettledCells();
    for (int f = 0; f < graph.figures().size(); f++) {
      Amount figure = graph.figures().get(f);
      Verdict verdict = of(f);
      if (figure.row() < 0 || verdict == Verdict.UNBOUND) {
        continue;
      }
      @Nullable Cell cell =
          tables.get(figure.table()).rows().get(figure.row()).cells().get(figure.column());
      if (cell != null) {
        bound.put(figure.table(), figure.row(), figure.column(), cell.withVerdict(verdict));
      }
    }
    return bound.in(tables);
  }

  private Verdict of(int figure) {
    boolean bound = false;
    for (int e : graph.of().get(figure)) {
      if (!binding.get(e)) {
        continue;
      }
      if (!graph.equations().get(e).holds(solution::value)) {
        return Verdict.CONTRADICTED;
      }
      bound |= testimonies.proves(e, figure);
    }
    return bound && !exchanges.isOpen(figure) ? Verdict.PROVED : Verdict.UNBOUND;
  }

  /**
   * Tells whether an equation says something of its amounts. One of noughts only does where it
   * holds for other amounts of its table as well and several noughts are printed: any of them that
   * was misread would make it fail.
   */
  private boolean binds(Equation equation) {
    return equation.saysSomething(solution::value)
        || (equation.nature() == Equation.Nature.IDENTITY
            && equation.parts().stream()
                    .filter(part -> !graph.figures().get(part.figure()).isBlank())
                    .count()
                >= FEWEST_NOUGHTS);
  }
}
