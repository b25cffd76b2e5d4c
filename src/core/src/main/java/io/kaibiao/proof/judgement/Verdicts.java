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
 * Says of each amount whether the identities that bind it hold. Statements in the prose are no
 * identities. Belongs to one report.
 */
public final class Verdicts {

  private final AmountGraph graph;
  private final Solution solution;

  /** Makes the answers for a solved report. */
  public Verdicts(AmountGraph graph, Solution solution) {
    this.graph = graph;
    this.solution = solution;
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
      Equation equation = graph.equations().get(e);
      if (equation.isStated() || !equation.saysSomething(solution::value)) {
        continue;
      }
      if (!equation.holds(solution::value)) {
        return Verdict.CONTRADICTED;
      }
      bound = true;
    }
    return bound ? Verdict.PROVED : Verdict.UNBOUND;
  }
}
