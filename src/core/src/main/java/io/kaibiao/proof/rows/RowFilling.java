package io.kaibiao.proof.rows;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes the amounts of unread rows from the identities around them. An identity with one unknown
 * amount determines it; known amounts then determine others. Belongs to one report.
 */
final class RowFilling {

  /** Number of identities that must determine an amount independently. */
  private static final int SEVERAL = 2;

  private final AmountGraph graph;
  private final long[] values;
  private final BitSet unknown = new BitSet();
  private final BitSet told = new BitSet();
  private final BitSet solid = new BitSet();

  private RowFilling(AmountGraph graph) {
    this.graph = graph;
    this.values = graph.values();
  }

  /** The value that one identity gives an amount. */
  private record Told(long value, Equation equation) {}

  /**
   * Computes the amounts of blank rows of a graph.
   *
   * @param rows the tables and keys of the rows
   */
  static RowFilling of(AmountGraph graph, List<LostRow> rows) {
    RowFilling filling = new RowFilling(graph);
    for (int f = 0; f < graph.figures().size(); f++) {
      Amount figure = graph.figures().get(f);
      filling.unknown.set(f, figure.isBlank() && rows.stream().anyMatch(r -> r.holds(figure)));
    }
    filling.fill();
    return filling;
  }

  private void fill() {
    Map<Integer, Long> found = tell();
    while (!found.isEmpty()) {
      found.forEach(
          (figure, value) -> {
            values[figure] = value;
            told.set(figure);
          });
      found = tell();
    }
  }

  private Map<Integer, Long> tell() {
    Map<Integer, Long> found = new HashMap<>();
    for (int f = unknown.nextSetBit(0); f >= 0; f = unknown.nextSetBit(f + 1)) {
      List<Told> all = told.get(f) ? List.of() : told(f);
      if (!all.isEmpty()) {
        long value = all.get(0).value();
        found.put(f, value);
        long step = graph.figures().get(f).step();
        solid.set(f, all.stream().filter(t -> isAlike(t, value, step)).count() >= SEVERAL);
      }
    }
    return found;
  }

  private static boolean isAlike(Told told, long value, long step) {
    return Math.abs(told.value() - value) <= told.equation().tolerance() + step / 2;
  }

  private List<Told> told(int figure) {
    List<Told> all = new ArrayList<>();
    for (int e : graph.of().get(figure)) {
      Equation equation = graph.equations().get(e);
      boolean alone =
          equation.parts().stream()
              .map(Equation.Part::figure)
              .allMatch(p -> p == figure || !unknown.get(p) || told.get(p));
      if (alone && !equation.atLeast()) {
        long needed = -equation.signOf(figure) * equation.residual(f -> values[f]);
        boolean rounding = Math.abs(needed) <= equation.tolerance();
        all.add(new Told(rounding ? 0 : needed, equation));
      }
    }
    // Rules that hold usually come last; a copy in another form is rounded less than a sum.
    all.sort(
        Comparator.comparing((Told t) -> t.equation().isLoose())
            .thenComparingInt(t -> t.equation().parts().size()));
    return all;
  }

  /** Returns the value found for an amount, by its index; 0 if none was. */
  long value(int figure) {
    return values[figure];
  }

  /** Returns the amounts for which a nonzero value was found. */
  List<Integer> filled() {
    return unknown.stream().filter(f -> values[f] != 0).boxed().toList();
  }

  /**
   * Tells whether at least two identities determined an amount of a row from values that were read.
   */
  boolean isSolid(LostRow row) {
    return filled().stream().anyMatch(f -> solid.get(f) && row.holds(graph.figures().get(f)));
  }

  /**
   * Tells whether every computed amount can be printed: none is negative or has too many decimals.
   */
  boolean isPrintable() {
    return filled().stream()
        .allMatch(f -> values[f] > 0 && values[f] % graph.figures().get(f).step() == 0);
  }

  /**
   * Tells whether an amount is determined exactly and twice: by itself, or by an identity of its
   * row that holds with such an amount.
   */
  boolean isBorneOut(int figure) {
    return isPinned(figure) && isToldTwice(figure);
  }

  /** Tells whether the same amount is printed once more; a sum of several is rounded. */
  private boolean isPinned(int figure) {
    return graph.of().get(figure).stream()
        .map(graph.equations()::get)
        .filter(e -> !e.atLeast() && e.residual(f -> values[f]) == 0)
        .anyMatch(e -> e.isCopy(f -> values[f]) || e.tolerance() == 0);
  }

  private boolean isToldTwice(int figure) {
    return solid.get(figure)
        || graph.of().get(figure).stream()
            .map(graph.equations()::get)
            .filter(e -> e.holds(f -> values[f]))
            .anyMatch(e -> isOfRow(e, figure) && e.parts().stream().anyMatch(this::isSolid));
  }

  private boolean isSolid(Equation.Part part) {
    return solid.get(part.figure()) && values[part.figure()] != 0;
  }

  private boolean isOfRow(Equation equation, int figure) {
    return equation.parts().stream()
        .allMatch(
            p ->
                graph.figures().get(p.figure()).isBeside(graph.figures().get(figure))
                    || p.figure() == figure);
  }

  AmountGraph graph() {
    return graph;
  }
}
