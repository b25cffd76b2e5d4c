package io.kaibiao.proof.judgement;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Doubts;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Solution;
import io.kaibiao.proof.identities.FormView;
import io.kaibiao.report.table.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which uncertain row names are confirmed by amounts: another form has the same amount
 * under that name, or the subjects printed below add up to it. What confirms the name for one
 * amount of a row confirms it for all. Belongs to one report.
 */
final class Naming {

  /** A row of a table. */
  private record Place(int table, int row) {
    static Place of(Amount figure) {
      return new Place(figure.table(), figure.row());
    }
  }

  private final AmountGraph graph;
  private final Set<Place> proved = new HashSet<>();

  Naming(AmountGraph graph, Solution solution, EquationSupport bearing) {
    this.graph = graph;
    for (int f = 0; f < graph.figures().size(); f++) {
      Amount figure = graph.figures().get(f);
      if (solution.value(f) != 0 && !proved.contains(Place.of(figure))) {
        List<Integer> holding = bearing.holding(f);
        if (holding.stream().map(graph.equations()::get).anyMatch(e -> names(e, figure))) {
          proved.add(Place.of(figure));
        }
      }
    }
  }

  /** Tells whether the amounts of a row confirm its name. */
  boolean isProved(int index) {
    return proved.contains(Place.of(graph.figures().get(index)));
  }

  private boolean names(Equation equation, Amount figure) {
    return isTwin(equation, figure) || isSumOfItsOwn(equation, figure);
  }

  /** Tells whether an equation compares an amount with another form's under the same name. */
  boolean isTwin(Equation equation, Amount figure) {
    return equation.row().equals(figure.key())
        && equation.parts().stream()
            .map(part -> graph.figures().get(part.figure()))
            .anyMatch(
                o ->
                    o.table() != figure.table()
                        && o.key().equals(figure.key())
                        && !(isParted(figure) && isParted(o)));
  }

  /**
   * Tells whether a row's name is in doubt because no rulings separate the rows. Tables split in
   * the same way are misread in the same way, so they don't confirm each other.
   */
  private boolean isParted(Amount figure) {
    Cell cell = figure.cell();
    return cell != null && Doubts.ofPlace(cell) && Doubts.ofName(cell);
  }

  /** Tells whether an equation says that an amount is the sum of the subjects below its code. */
  private boolean isSumOfItsOwn(Equation equation, Amount figure) {
    return FormView.isCode(figure.key())
        && equation.row().equals(figure.key())
        && equation.parts().stream()
            .map(part -> graph.figures().get(part.figure()))
            .allMatch(
                o ->
                    o.table() == figure.table()
                        && o.column().equals(figure.column())
                        && o.key().startsWith(figure.key()));
  }
}
