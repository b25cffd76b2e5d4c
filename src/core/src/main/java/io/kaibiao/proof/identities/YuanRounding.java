package io.kaibiao.proof.identities;

import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Figure;
import io.kaibiao.proof.figures.FigureGraph;
import io.kaibiao.proof.figures.Money;
import java.util.List;

/**
 * Whether a report's whole 元 are rounded. Most reports in 元 add up exactly (RULES 1); systems that
 * keep hundredths print whole 元 cell by cell, and their sums miss by one or two.
 */
enum YuanRounding {
  /** Sums in 元 are exact. */
  NONE,
  /** Whole 元 are rounded as 万元 are. */
  WHOLE,
  /** Sums in 元 are exact as far as is known; pages were left out that could show otherwise. */
  UNDECIDED;

  /** So many sums that miss by no more than rounding are no misreadings. */
  private static final int FEWEST = 2;

  /** Where figures are rounded, one sum in so many misses at least. */
  private static final int SHARE = 6;

  /** What is summed without a doubt: figures of which this many are something. */
  private static final int ADDENDS = 3;

  /** Returns half the last printed decimal: what rounding may have taken or given. */
  long half(Figure figure) {
    return figure.factor() == Money.YUAN && (this != WHOLE || figure.step() < Money.YUAN)
        ? 0
        : figure.step() / 2;
  }

  /**
   * Whether a figure that a table prints twice is the same both times: beside whole 元 that are
   * rounded, a printed 0 may be a few hundredths.
   */
  boolean isCopied(Figure figure) {
    return this != WHOLE || !isWhole(figure);
  }

  /**
   * Returns what a report does, by its sums of whole 元 in which no figure is in doubt.
   *
   * @param exact the report's graph, in which sums of 元 are exact
   */
  static YuanRounding of(FigureGraph exact) {
    List<Figure> figures = exact.figures();
    int holding = 0;
    int rounded = 0;
    for (Equation equation : exact.equations()) {
      List<Figure> parts = equation.parts().stream().map(p -> figures.get(p.figure())).toList();
      long filled = parts.stream().filter(f -> f.value() != 0).count();
      if (equation.atLeast()
          || filled < ADDENDS
          || !parts.stream().allMatch(f -> isWhole(f) && !f.isDoubtful())) {
        continue;
      }
      long residual = Math.abs(equation.residual(f -> figures.get(f).value()));
      holding += residual == 0 ? 1 : 0;
      rounded += residual != 0 && residual <= filled * Money.YUAN / 2 ? 1 : 0;
    }
    return rounded >= FEWEST && rounded * SHARE >= holding ? WHOLE : NONE;
  }

  private static boolean isWhole(Figure figure) {
    return figure.factor() == Money.YUAN && figure.step() == Money.YUAN;
  }
}
