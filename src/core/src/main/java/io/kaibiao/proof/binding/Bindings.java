package io.kaibiao.proof.binding;

import io.kaibiao.proof.binding.BoundSum.Term;
import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.identities.YuanRounding;
import java.util.ArrayList;
import java.util.List;

/**
 * All identities that bind cells of a report, so that a program of another kind can try other
 * values. What sentences state is not among them.
 *
 * @param sums the sums
 * @param rates the percentages
 */
public record Bindings(List<BoundSum> sums, List<BoundRate> rates) {
  public Bindings {
    sums = List.copyOf(sums);
    rates = List.copyOf(rates);
  }

  /** Returns the sums of a graph together with percentages. */
  public static Bindings of(AmountGraph graph, List<BoundRate> rates) {
    YuanRounding yuan = YuanRounding.of(graph);
    List<BoundSum> sums = new ArrayList<>();
    for (Equation equation : graph.equations()) {
      if (!equation.isStated()) {
        sums.add(sum(graph.figures(), equation, yuan));
      }
    }
    return new Bindings(sums, rates);
  }

  private static BoundSum sum(List<Amount> figures, Equation equation, YuanRounding yuan) {
    List<Term> terms = new ArrayList<>();
    long rounded = 0;
    for (Equation.Part part : equation.parts()) {
      Amount figure = figures.get(part.figure());
      long half = yuan.half(figure);
      rounded += figure.value() == 0 ? 0 : half;
      terms.add(new Term(BoundAmount.of(figure), part.sign(), half));
    }
    Amount first = figures.get(equation.parts().get(0).figure());
    return new BoundSum(
        equation.rule(),
        equation.row().isEmpty() ? first.key() : equation.row(),
        equation.column().isEmpty() ? first.column() : equation.column(),
        equation.left(),
        terms,
        equation.constant(),
        equation.nature(),
        equation.tolerance(),
        rounded == equation.tolerance(),
        equation.copying());
  }
}
