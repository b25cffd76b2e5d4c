package io.kaibiao.proof.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The amounts of a report and the equations between them. Immutable.
 *
 * @param figures the amounts
 * @param equations the equations
 * @param of for each amount, the indices of the equations it stands in
 * @param beside for each amount, the indices of the other amounts of its row
 */
public record AmountGraph(
    List<Amount> figures,
    List<Equation> equations,
    List<List<Integer>> of,
    List<List<Integer>> beside) {
  public AmountGraph {
    figures = List.copyOf(figures);
    equations = List.copyOf(equations);
    of = List.copyOf(of);
    beside = List.copyOf(beside);
  }

  public static AmountGraph of(List<Amount> figures, List<Equation> equations) {
    List<List<Integer>> of = new ArrayList<>();
    figures.forEach(f -> of.add(new ArrayList<>()));
    for (int e = 0; e < equations.size(); e++) {
      for (Equation.Part part : equations.get(e).parts()) {
        of.get(part.figure()).add(e);
      }
    }
    return new AmountGraph(
        figures, equations, of.stream().map(List::copyOf).toList(), beside(figures));
  }

  private static List<List<Integer>> beside(List<Amount> figures) {
    Map<List<Integer>, List<Integer>> rows = new HashMap<>();
    for (int f = 0; f < figures.size(); f++) {
      rows.computeIfAbsent(row(figures.get(f)), r -> new ArrayList<>()).add(f);
    }
    List<List<Integer>> beside = new ArrayList<>();
    for (int f = 0; f < figures.size(); f++) {
      int self = f;
      List<Integer> row = rows.getOrDefault(row(figures.get(f)), List.of());
      beside.add(row.stream().filter(other -> other != self).toList());
    }
    return beside;
  }

  private static List<Integer> row(Amount figure) {
    return List.of(figure.table(), figure.row());
  }

  /** Returns the amounts in some equations that may have been misread. */
  public Set<Integer> suspects(BitSet some) {
    Set<Integer> suspects = new LinkedHashSet<>();
    for (int e = some.nextSetBit(0); e >= 0; e = some.nextSetBit(e + 1)) {
      for (Equation.Part part : equations.get(e).parts()) {
        if (figures.get(part.figure()).isMovable()) {
          suspects.add(part.figure());
        }
      }
    }
    return suspects;
  }

  public long[] values() {
    return figures.stream().mapToLong(Amount::value).toArray();
  }
}
