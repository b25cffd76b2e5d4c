package io.kaibiao.proof.judgement;

import io.kaibiao.proof.figures.Doubts;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Figure;
import io.kaibiao.proof.figures.FigureGraph;
import io.kaibiao.proof.figures.Solution;
import io.kaibiao.proof.identities.FormView;
import io.kaibiao.report.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rows have the names that they were given, as their figures tell: another form has the same
 * figure under that name, or the subjects printed below it make up its figure. What proves a row's
 * name for one of its figures proves it for all. Belongs to one report.
 */
final class Naming {

  /** A row of a table. */
  private record Place(int table, int row) {
    static Place of(Figure figure) {
      return new Place(figure.table(), figure.row());
    }
  }

  private final FigureGraph graph;
  private final Set<Place> proved = new HashSet<>();

  Naming(FigureGraph graph, Solution solution, Bearing bearing) {
    this.graph = graph;
    for (int f = 0; f < graph.figures().size(); f++) {
      Figure figure = graph.figures().get(f);
      if (solution.value(f) != 0 && !proved.contains(Place.of(figure))) {
        List<Integer> holding = bearing.holding(f);
        if (holding.stream().map(graph.equations()::get).anyMatch(e -> names(e, figure))) {
          proved.add(Place.of(figure));
        }
      }
    }
  }

  /** Whether the figures of a row bear out its name. */
  boolean isProved(int index) {
    return proved.contains(Place.of(graph.figures().get(index)));
  }

  private boolean names(Equation equation, Figure figure) {
    return isTwin(equation, figure) || isSumOfItsOwn(equation, figure);
  }

  /** Whether an equation holds a figure against another form's under the same name. */
  boolean isTwin(Equation equation, Figure figure) {
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
   * Whether a row's name is in doubt because no rulings draw it: tables that are parted alike are
   * misread alike, and tell nothing of each other.
   */
  private boolean isParted(Figure figure) {
    Cell cell = figure.cell();
    return cell != null && Doubts.ofPlace(cell) && Doubts.ofName(cell);
  }

  /** Whether an equation says that a figure is the sum of those subjects that its code leads to. */
  private boolean isSumOfItsOwn(Equation equation, Figure figure) {
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
