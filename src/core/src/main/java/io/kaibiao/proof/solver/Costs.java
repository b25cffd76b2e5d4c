package io.kaibiao.proof.solver;

import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Figure;
import java.util.function.IntToLongFunction;

/**
 * How unlikely the solver considers each kind of error: negative natural logarithms of
 * probabilities. Immutable.
 *
 * @param agreed two engines read a number alike and both are wrong
 * @param settled several views agreed on a wrong number
 * @param doubted a number on which engines differ was misread
 * @param alternative added for each position in the list of other readings
 * @param blank a cell taken for blank holds an amount
 * @param swapped two cells of a row changed places
 * @param alike an amount is misread in the same way as the same one in its row
 * @param anomaly an identity fails on paper, one alone
 * @param habit an identity that holds usually fails on paper
 * @param misprint an amount of several identities is wrong on paper itself
 * @param negative an amount is negative though no sign was read
 * @param parted rounding makes two prints of the same amount differ; of 1,144 such pairs in nine
 *     reports none did, while every sixth of 278 sums of two or three amounts differed in the last
 *     decimal
 * @param strained a sum differs by more than rounding is likely to explain
 * @param margin how much cheaper an explanation must be than any other to be accepted
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

  /** The costs used for the measurements in docs/proof.md. */
  public static final Costs STANDARD = new Costs(7, 4, 0.5, 0.7, 12, 9, 5, 12, 6, 16, 3, 6, 6, 4.5);

  /**
   * A sum of n rounding errors, each evenly distributed over half a decimal up and down, has a
   * variance of n/12, so the negative logarithm of its density grows with 6/n of the square of the
   * error.
   */
  private static final double EVEN_SPREAD = 6;

  /** Maximum total cost of differences in the last decimal. */
  private static final double MOST_MISSED = 5.5;

  /** Minimum confidence of a number on which engines agreed. */
  private static final double AGREED_SURENESS = 0.97;

  /** Minimum confidence of a number on which several views agreed. */
  private static final double SETTLED_SURENESS = 0.9;

  /** Returns the cost of an equation's difference within its tolerance; most sums hold exactly. */
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
   * Returns the combined cost of differences, limited because one rounded amount affects all its
   * equations: together they never outweigh another misreading.
   */
  double missed(double sum) {
    return Math.min(MOST_MISSED, sum);
  }

  /** Returns the cost of an amount having been misread at all. */
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
