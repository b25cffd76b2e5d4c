package io.kaibiao.proof.solver;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.Equation;
import java.util.function.IntToLongFunction;

/**
 * The solver's estimates of how unlikely events are: costs, as minus natural logarithms of
 * probabilities, and the limits that they are used with. Immutable.
 *
 * <p>If no other source is given, a cost was set by hand. docs/proof.md describes how the whole was
 * measured: {@code kaibiao samples measure STRIPS --confusions FILE} for the misreadings of
 * characters, {@code MeasurePromise} for repairs.
 *
 * @param agreed cost of a number that two engines read alike being wrong
 * @param settled cost of a number decided by several views being wrong
 * @param doubted cost of a number on which engines differ being wrong
 * @param alternative cost of each further position in the list of an engine's alternatives
 * @param blank cost of a cell read as blank containing an amount
 * @param swapped cost of two cells of a row being swapped
 * @param alike cost of a further misreading of an amount that was misread in the same way in its
 *     row
 * @param anomaly cost of a single identity not holding on paper
 * @param habit cost of an identity that only usually holds not holding on paper
 * @param misprint cost of an amount of several identities being wrong on paper
 * @param negative cost of an amount being negative although no sign was seen
 * @param parted cost of rounding making two prints of the same amount differ; none of 1,144 in nine
 *     reports did, and of 278 sums of two or three amounts every sixth missed its last decimal
 * @param strained cost of each equation whose difference is larger than rounding is likely to cause
 * @param mostMissed maximum total cost of all differences in last decimals, so that they never
 *     outweigh another misreading
 * @param margin minimum difference in cost from any other explanation for one to be accepted; 4.5
 *     is about 90 times as likely
 * @param agreedConfidence confidence (0 to 1) from which rejecting a number costs {@code agreed};
 *     the reading policy gives 0.99 if engines agree and 0.95 after a second view
 * @param settledConfidence confidence (0 to 1) from which it costs {@code settled}; below, {@code
 *     doubted}
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
    double mostMissed,
    double margin,
    double agreedConfidence,
    double settledConfidence) {

  /** The costs that the measurements in docs/proof.md were made with. */
  public static final Costs STANDARD =
      new Costs(
          /* agreed= */ 7,
          /* settled= */ 4,
          /* doubted= */ 0.5,
          /* alternative= */ 0.7,
          /* blank= */ 12,
          /* swapped= */ 9,
          /* alike= */ 5,
          /* anomaly= */ 12,
          /* habit= */ 6,
          /* misprint= */ 16,
          /* negative= */ 3,
          /* parted= */ 6,
          /* strained= */ 6,
          /* mostMissed= */ 5.5,
          /* margin= */ 4.5,
          /* agreedConfidence= */ 0.97,
          /* settledConfidence= */ 0.9);

  /**
   * Factor of the squared rounding error in the cost of a sum. A sum of n rounding errors, each
   * evenly distributed over half a decimal up and down, has a variance of n/12, so the negative
   * logarithm of its density grows with 6/n of the square of the error.
   */
  private static final double EVEN_SPREAD = 6;

  /**
   * Returns the cost of an equation's difference within its tolerance. Most sums hold to the last
   * decimal.
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
   * Returns the combined cost of differences, limited because one rounded amount affects all its
   * equations: together they never outweigh another misreading.
   */
  double missed(double sum) {
    return Math.min(mostMissed, sum);
  }

  /** Returns the cost of an amount having been misread at all. */
  double misread(Amount figure) {
    if (figure.isBlank()) {
      return blank;
    }
    if (figure.isDoubtful() || figure.isOdd()) {
      return doubted;
    }
    double confidence = figure.cell() == null ? 0 : figure.cell().evidence().confidence();
    if (confidence >= agreedConfidence) {
      return agreed;
    }
    return confidence >= settledConfidence ? settled : doubted;
  }
}
