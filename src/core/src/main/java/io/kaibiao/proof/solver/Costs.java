package io.kaibiao.proof.solver;

import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Figure;
import java.util.function.IntToLongFunction;

/**
 * What the solver holds for how unlikely, as minus natural logarithms of probabilities. Immutable.
 *
 * @param agreed that two readers read a figure alike and both wrong
 * @param settled that several views settled on a wrong figure
 * @param doubted that a figure that readers differ on was misread
 * @param alternative each place further down in the list of what else a reader saw
 * @param blank that a cell taken for blank holds a figure
 * @param swapped that two cells of a row changed places
 * @param alike that a figure is misread once more, as the same one was in its row
 * @param anomaly that an identity does not hold on the paper, one alone
 * @param habit that an identity that is usual only does not hold on the paper
 * @param misprint that a figure of several identities is wrong on the paper itself
 * @param negative that a figure is negative though no sign was seen
 * @param parted that rounding parts two figures that are the same amount; none of 1,144 in nine
 *     reports were, and of 278 sums of two or three figures every sixth missed its last decimal
 * @param strained that a sum misses by more than rounding is likely to make of it
 * @param margin how much cheaper an explanation must be than any other to be believed
 */
public record Costs(
    double agreed,
    double settled,
    double doubted,
    double alternative,
    double blank,
    double swapped,
    double alike,
    double anomaly,
    double habit,
    double misprint,
    double negative,
    double parted,
    double strained,
    double margin) {

  /** The costs that the measurements in docs/proof.md were made with. */
  public static final Costs STANDARD = new Costs(7, 4, 0.5, 0.7, 12, 9, 5, 12, 6, 16, 3, 6, 6, 4.5);

  /**
   * The sum of n roundings, each spread evenly over half a decimal up and down, has a variance of
   * n/12: minus the logarithm of its density grows with 6/n of the square.
   */
  private static final double EVEN_SPREAD = 6;

  private static final double MOST_MISSED = 5.5;
  private static final double AGREED_SURENESS = 0.97;
  private static final double SETTLED_SURENESS = 0.9;

  /**
   * Returns what it costs to believe that an equation holds as far as it does: most sums hold to
   * the last decimal.
   */
  double missed(Equation equation, IntToLongFunction values, long step) {
    double steps = equation.residual(values) / (double) step;
    if (equation.atLeast() || steps == 0) {
      return 0;
    }
    return equation.isCopy(values)
        ? parted
        : Math.min(parted, EVEN_SPREAD * steps * steps / equation.rounded(values));
  }

  /**
   * Returns what missed decimals cost together: one rounded figure shows in all its equations, so
   * that they never outweigh another misreading.
   */
  double missed(double sum) {
    return Math.min(MOST_MISSED, sum);
  }

  /** Returns what it costs to believe that a figure's characters are others than were read. */
  double misread(Figure figure) {
    if (figure.isBlank()) {
      return blank;
    }
    if (figure.isDoubtful() || figure.isOdd()) {
      return doubted;
    }
    double sureness = figure.cell() == null ? 0 : figure.cell().evidence().sureness();
    if (sureness >= AGREED_SURENESS) {
      return agreed;
    }
    return sureness >= SETTLED_SURENESS ? settled : doubted;
  }
}
