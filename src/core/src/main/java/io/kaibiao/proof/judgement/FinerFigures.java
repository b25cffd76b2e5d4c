package io.kaibiao.proof.judgement;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.SettledCells;
import io.kaibiao.proof.figures.Solution;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridStatuses;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.table.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Doubts amounts of a text layer that have more decimals than the rest of their column, such as one
 * with the digit of a note behind it. An amount that an identity bears out to its last decimal is
 * certain. Belongs to one report.
 */
public final class FinerFigures {

  private static final JudgementTolerances.FinerFigures LIMITS =
      JudgementTolerances.STANDARD.finerFigures();

  private final AmountGraph graph;
  private final Solution solution;

  /** Makes the check for a solved report. */
  public FinerFigures(AmountGraph graph, Solution solution) {
    this.graph = graph;
    this.solution = solution;
  }

  /** Returns the tables with such amounts in doubt. */
  public List<Table> in(List<Table> tables) {
    SettledCells doubted = new SettledCells();
    for (int f = 0; f < graph.figures().size(); f++) {
      Amount figure = graph.figures().get(f);
      if (figure.row() < 0 || figure.cell() == null) {
        continue;
      }
      Table table = tables.get(figure.table());
      Cell cell = table.rows().get(figure.row()).cells().get(figure.column());
      if (cell != null
          && cell.status() == Status.READ
          && cell.evidence().origin() == Origin.TEXT_LAYER
          && decimals(cell) > usualDecimals(table, figure.column())
          && !isExact(f)) {
        doubted.put(figure.table(), figure.row(), figure.column(), doubted(cell));
      }
    }
    return doubted.in(tables);
  }

  private static Cell doubted(Cell cell) {
    List<RepairCode> repairs = new ArrayList<>(cell.repairs());
    repairs.add(RepairCode.ODD_DECIMALS);
    return cell.as(
            cell.value(),
            Status.DOUBTFUL,
            GridStatuses.DOUBTFUL_CONFIDENCE,
            repairs,
            cell.evidence())
        .withVerdict(Verdict.CONTRADICTED);
  }

  private boolean isExact(int figure) {
    for (int e : graph.of().get(figure)) {
      Equation equation = graph.equations().get(e);
      if (!equation.isStated()
          && equation.saysSomething(solution::value)
          && equation.residual(solution::value) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the decimals that almost all amounts of a column have, or a large number if none. */
  private static int usualDecimals(Table table, String column) {
    int[] counts = new int[LIMITS.mostDecimals() + 1];
    int all = 0;
    for (Row row : table.rows()) {
      Cell cell = row.cells().get(column);
      int decimals = cell == null ? -1 : decimals(cell);
      if (decimals >= 0) {
        counts[Math.min(LIMITS.mostDecimals(), decimals)]++;
        all++;
      }
    }
    for (int decimals = LIMITS.fewestDecimals(); decimals <= LIMITS.mostDecimals(); decimals++) {
      if (counts[decimals] >= LIMITS.fewest() && counts[decimals] >= LIMITS.share() * all) {
        return decimals;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static int decimals(Cell cell) {
    return cell.value() instanceof Value.Amount amount ? amount.number().scale() : -1;
  }
}
