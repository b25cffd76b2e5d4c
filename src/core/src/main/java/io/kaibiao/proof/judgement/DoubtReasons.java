package io.kaibiao.proof.judgement;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.SettledCells;
import io.kaibiao.proof.figures.Solution;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.text.NumberGrammar;
import io.kaibiao.text.NumberReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives the reason why each doubtful amount stays doubtful: an identity fails, several values fit,
 * or OCR engines differ and nothing supports either reading. Belongs to one report.
 */
public final class DoubtReasons {

  private static final NumberGrammar GRAMMAR = new NumberGrammar();

  private final AmountGraph graph;
  private final Solution solution;
  private final Map<List<Object>, Integer> places = new HashMap<>();

  public DoubtReasons(AmountGraph graph, Solution solution) {
    this.graph = graph;
    this.solution = solution;
    for (int f = 0; f < graph.figures().size(); f++) {
      Amount figure = graph.figures().get(f);
      places.put(List.of(figure.table(), figure.row(), figure.column()), f);
    }
  }

  /** Returns the tables with a reason added to the repairs of each doubtful cell that has one. */
  public List<Table> in(List<Table> tables) {
    SettledCells settled = new SettledCells();
    for (int t = 0; t < tables.size(); t++) {
      for (int r = 0; r < tables.get(t).rows().size(); r++) {
        int table = t;
        int row = r;
        tables
            .get(t)
            .rows()
            .get(r)
            .cells()
            .forEach(
                (column, cell) -> {
                  RepairCode reason =
                      cell.status() == Status.DOUBTFUL
                          ? reason(places.get(List.<Object>of(table, row, column)), cell)
                          : null;
                  if (reason != null) {
                    settled.put(table, row, column, with(cell, reason));
                  }
                });
      }
    }
    return settled.in(tables);
  }

  private static Cell with(Cell cell, RepairCode reason) {
    List<RepairCode> repairs = new ArrayList<>(cell.repairs());
    repairs.add(reason);
    Evidence evidence = cell.evidence();
    if (evidence.candidates().isEmpty()) {
      evidence = evidence.judged(evidence.proofs(), seen(cell));
    }
    return cell.as(cell.value(), cell.status(), cell.confidence(), repairs, evidence);
  }

  /** Returns the values read by the OCR engines, the current one first; empty if they agree. */
  private static List<String> seen(Cell cell) {
    Set<String> values = new LinkedHashSet<>();
    values.add(cell.value().canonical());
    for (String text : cell.evidence().alternatives()) {
      if (GRAMMAR.read(text) instanceof NumberReading.Figure figure) {
        values.add(figure.value().canonical());
      }
    }
    return values.size() > 1 ? List.copyOf(values) : List.of();
  }

  private @Nullable RepairCode reason(@Nullable Integer index, Cell cell) {
    if (index != null) {
      Amount figure = graph.figures().get(index);
      List<Equation> equations =
          graph.of().get(index).stream().map(graph.equations()::get).toList();
      boolean open = solution.open().containsKey(index);
      if (open && cell.evidence().candidates().size() > 1) {
        return RepairCode.SEVERAL_VALUES;
      }
      if (open || fails(index, e -> !e.isLoose())) {
        return RepairCode.SUM_FAILS;
      }
      if (fails(index, e -> e.nature() == Equation.Nature.TWIN)) {
        return RepairCode.TWIN_DIFFERS;
      }
      if (figure.isOdd()) {
        return RepairCode.ODD_DECIMALS;
      }
      if (equations.stream().anyMatch(this::contradicts)) {
        return RepairCode.SENTENCE_CONTRADICTS;
      }
      if (equations.stream().anyMatch(e -> e.isStrained(solution::value))) {
        return RepairCode.SUM_STRAINED;
      }
    }
    boolean unsure =
        cell.evidence().origin() == Origin.PIXELS
            && cell.evidence().confidence() < GridCell.TEXT_LAYER_CONFIDENCE;
    return unsure && cell.repairs().isEmpty() ? RepairCode.READING_UNSURE : null;
  }

  /** Tells whether an equation of an amount fails that is one of some. */
  private boolean fails(int index, Predicate<Equation> some) {
    return graph.of().get(index).stream()
        .anyMatch(e -> solution.violated().get(e) && some.test(graph.equations().get(e)));
  }

  private boolean contradicts(Equation equation) {
    return equation.nature() == Equation.Nature.STATEMENT && !equation.holds(solution::value);
  }
}
