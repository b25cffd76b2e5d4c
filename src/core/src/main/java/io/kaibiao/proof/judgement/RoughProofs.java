package io.kaibiao.proof.judgement;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.SettledCells;
import io.kaibiao.proof.figures.Solution;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The amounts that identities prove only within the rounding of printed amounts, or by another
 * amount that was changed for that: none exactly. Their last digits may be others, as what a reader
 * of pixels takes a last digit for is often within that tolerance. Amounts that were changed to
 * nothing are of them too: they may be another column's. Immutable.
 *
 * @param places where they stand
 */
public record RoughProofs(List<Place> places) {

  /**
   * Where an amount stands.
   *
   * @param table the index of its table
   * @param row the index of its row
   * @param column its column
   */
  public record Place(int table, int row, String column) {}

  public RoughProofs {
    places = List.copyOf(places);
  }

  /** Returns those of a solved report. */
  public static RoughProofs of(AmountGraph graph, Solution solution) {
    List<Place> places = new ArrayList<>();
    for (int f = 0; f < graph.figures().size(); f++) {
      Amount amount = graph.figures().get(f);
      boolean removed = amount.value() != 0 && solution.value(f) == 0;
      boolean exact = graph.of().get(f).stream().anyMatch(e -> proves(e, graph, solution));
      if ((removed || !exact) && amount.row() >= 0) {
        places.add(new Place(amount.table(), amount.row(), amount.column()));
      }
    }
    return new RoughProofs(places);
  }

  /**
   * Tells whether an equation holds exactly between amounts as they were read. One that was changed
   * counts where another such equation says what it is: then it was not changed for this one alone.
   */
  private static boolean proves(int equation, AmountGraph graph, Solution solution) {
    Equation one = graph.equations().get(equation);
    if (!isExact(one, solution)) {
      return false;
    }
    for (Equation.Part part : one.parts()) {
      int figure = part.figure();
      boolean told =
          isAsRead(figure, graph, solution)
              || graph.of().get(figure).stream()
                  .filter(other -> other != equation)
                  .map(graph.equations()::get)
                  .anyMatch(
                      other ->
                          isExact(other, solution)
                              && other.parts().stream()
                                  .map(Equation.Part::figure)
                                  .allMatch(f -> f == figure || isAsRead(f, graph, solution)));
      if (!told) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsRead(int figure, AmountGraph graph, Solution solution) {
    return solution.value(figure) == graph.figures().get(figure).value();
  }

  private static boolean isExact(Equation equation, Solution solution) {
    return !equation.atLeast()
        && equation.residual(solution::value) == 0
        && equation.saysSomething(solution::value);
  }

  /** Returns tables in which these amounts are no longer proved. */
  public List<Table> unproved(List<Table> tables) {
    SettledCells rough = new SettledCells();
    for (Place place : places) {
      @Nullable Cell cell =
          tables.get(place.table()).rows().get(place.row()).cells().get(place.column());
      if (cell != null && cell.evidence().verdict() == Verdict.PROVED) {
        rough.put(place.table(), place.row(), place.column(), cell.withVerdict(Verdict.UNBOUND));
      }
    }
    return rough.in(tables);
  }
}
