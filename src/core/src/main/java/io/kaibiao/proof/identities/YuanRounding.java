package io.kaibiao.proof.identities;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Money;
import java.util.List;

/**
 * Decides whether a report's whole 元 are rounded. Most reports in 元 add up exactly (RULES 1);
 * systems that keep hundredths print whole 元 cell by cell, so that their sums differ by one or two.
 */
public enum YuanRounding {
  /** Sums in 元 are exact. */
  NONE,
  /** Whole 元 are rounded as 万元 are. */
  WHOLE,
  /** Sums in 元 are exact as far as known, but unconverted pages could show otherwise. */
  UNDECIDED;

  private static final IdentityTolerances.Rounding LIMITS = IdentityTolerances.STANDARD.rounding();

  /** Returns half a unit of the last printed decimal: the largest rounding error of one amount. */
  public long half(Amount figure) {
    return figure.factor() == Money.YUAN && (this != WHOLE || figure.step() < Money.YUAN)
        ? 0
        : figure.step() / 2;
  }

  /**
   * Tells whether an amount that a table prints twice is the same both times: where whole 元 are
   * rounded, a printed 0 may be a few hundredths.
   */
  public boolean isCopied(Amount figure) {
    return this != WHOLE || !isWhole(figure);
  }

  /**
   * Returns a report's rounding, from its sums in whole 元 without doubtful amounts.
   *
   * @param exact the report's graph, built for exact sums in 元
   */
  public static YuanRounding of(AmountGraph exact) {
    List<Amount> figures = exact.figures();
    int holding = 0;
    int rounded = 0;
    for (Equation equation : exact.equations()) {
      List<Amount> parts = equation.parts().stream().map(p -> figures.get(p.figure())).toList();
      long filled = parts.stream().filter(f -> f.value() != 0).count();
      if (equation.atLeast()
          || filled < LIMITS.addends()
          || !parts.stream().allMatch(f -> isWhole(f) && !f.isDoubtful())) {
        continue;
      }
      long residual = Math.abs(equation.residual(f -> figures.get(f).value()));
      holding += residual == 0 ? 1 : 0;
      rounded += residual != 0 && residual <= filled * Money.YUAN / 2 ? 1 : 0;
    }
    return rounded >= LIMITS.fewest() && rounded * LIMITS.share() >= holding ? WHOLE : NONE;
  }

  private static boolean isWhole(Amount figure) {
    return figure.factor() == Money.YUAN && figure.step() == Money.YUAN;
  }
}
