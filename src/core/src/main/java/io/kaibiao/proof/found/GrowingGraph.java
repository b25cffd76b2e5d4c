package io.kaibiao.proof.found;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Equation.Nature;
import io.kaibiao.proof.figures.Equation.Part;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report's graph while found identities are added to it. An identity all of whose amounts are
 * bound by rules is left out: it may follow from them, and what follows proves nothing further. So
 * is one that is there already but for noughts. Mutable; belongs to one report.
 */
final class GrowingGraph {

  private final List<Amount> figures;
  private final List<Equation> equations;
  private final Map<Place, Integer> indices = new HashMap<>();
  private final BitSet ruled = new BitSet();
  private final BitSet failing = new BitSet();
  private final Set<Set<Part>> known = new HashSet<>();

  /** Where an amount stands. */
  private record Place(int table, int row, String column) {
    static Place of(Amount amount) {
      return new Place(amount.table(), amount.row(), amount.column());
    }
  }

  GrowingGraph(AmountGraph graph) {
    figures = new ArrayList<>(graph.figures());
    equations = new ArrayList<>(graph.equations());
    for (int f = 0; f < figures.size(); f++) {
      indices.put(Place.of(figures.get(f)), f);
    }
    for (Equation equation : equations) {
      if (!equation.isStated()) {
        equation.parts().forEach(part -> ruled.set(part.figure()));
        know(equation.parts());
      }
      if (!equation.isLoose() && !equation.holds(figure -> figures.get(figure).value())) {
        equation.parts().forEach(part -> failing.set(figures.get(part.figure()).table()));
      }
    }
  }

  /**
   * An identity of amounts: the first one is the sum of the others.
   *
   * @param kind how it was found
   * @param row the row that it is of
   * @param column the column that it is of
   * @param nature how strictly it must hold
   * @param tolerance the largest difference that rounding can cause
   * @param copying whether rounding can cause none if one amount stands on each side
   */
  record Draft(
      FoundKind kind, String row, String column, Nature nature, long tolerance, boolean copying) {}

  /** Adds an identity: an amount is the sum of others. */
  void add(Draft draft, Amount total, List<Amount> parts) {
    List<Part> all = new ArrayList<>();
    all.add(new Part(index(total), 1));
    parts.forEach(part -> all.add(new Part(index(part), -1)));
    boolean further = all.stream().anyMatch(part -> !ruled.get(part.figure()));
    if (further && know(all)) {
      equations.add(
          new Equation(
              draft.kind().id(),
              draft.row(),
              draft.column(),
              1,
              all,
              0,
              draft.nature(),
              draft.tolerance(),
              draft.copying()));
    }
  }

  /**
   * Remembers an identity by its amounts that are not 0, whichever side they stand on: with further
   * noughts it is no second witness. One of noughts only is remembered by all of them.
   *
   * @return whether it was not known
   */
  private boolean know(List<Part> parts) {
    Set<Part> some = new HashSet<>();
    Set<Part> turned = new HashSet<>();
    boolean nothing = parts.stream().allMatch(part -> figures.get(part.figure()).value() == 0);
    for (Part part : parts) {
      if (nothing || figures.get(part.figure()).value() != 0) {
        some.add(part);
        turned.add(new Part(part.figure(), -part.sign()));
      }
    }
    return known.add(some) && (some.equals(turned) || known.add(turned));
  }

  private int index(Amount amount) {
    return indices.computeIfAbsent(
        Place.of(amount),
        place -> {
          figures.add(amount);
          return figures.size() - 1;
        });
  }

  /** Tells whether rules bind every amount of a table, so that nothing found is of use in it. */
  boolean isRuled(int index, Table table) {
    for (int r = 0; r < table.rows().size(); r++) {
      for (Map.Entry<String, Cell> entry : table.rows().get(r).cells().entrySet()) {
        if (entry.getValue().value() instanceof Value.Amount) {
          @Nullable Integer figure = indices.get(new Place(index, r, entry.getKey()));
          if (figure == null || !ruled.get(figure)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Tells whether all identities that rules bind amounts of a table by hold as they were read. */
  boolean isObeyed(int table) {
    return !failing.get(table);
  }

  /** Returns the graph as it is now. */
  AmountGraph graph() {
    return AmountGraph.of(figures, equations);
  }
}
