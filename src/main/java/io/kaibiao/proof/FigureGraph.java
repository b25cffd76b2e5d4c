package io.kaibiao.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures of a report and the equations that bind them. Immutable.
 *
 * @param figures the figures
 * @param equations the equations
 * @param of the indices of the equations that each figure stands in
 */
record FigureGraph(List<Figure> figures, List<Equation> equations, List<List<Integer>> of) {
  FigureGraph {
    figures = List.copyOf(figures);
    equations = List.copyOf(equations);
    of = List.copyOf(of);
  }

  static FigureGraph of(List<Figure> figures, List<Equation> equations) {
    List<List<Integer>> of = new ArrayList<>();
    figures.forEach(f -> of.add(new ArrayList<>()));
    for (int e = 0; e < equations.size(); e++) {
      for (Equation.Part part : equations.get(e).parts()) {
        of.get(part.figure()).add(e);
      }
    }
    return new FigureGraph(figures, equations, of.stream().map(List::copyOf).toList());
  }

  /** Returns the figures of some equations that may be others than were read. */
  Set<Integer> suspects(BitSet some) {
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

  long[] values() {
    return figures.stream().mapToLong(Figure::value).toArray();
  }
}
