package io.kaibiao.proof.binding;

import io.kaibiao.proof.figures.Equation.Nature;
import java.util.List;

/**
 * A sum bound to cells of a report: left side minus right side is 0 within the tolerance. All
 * amounts count in the steps of {@link BoundAmount}.
 *
 * @param rule the rule's id
 * @param row the row that the rule was bound to, else that of its first amount
 * @param column the column that it was bound to, else that of its first amount
 * @param left how many of the first terms stand on the left
 * @param terms its amounts
 * @param constant the sum of its literal numbers, left minus right
 * @param nature how strictly it must hold
 * @param tolerance the largest difference that rounding can cause for the values that it was bound
 *     to
 * @param rounding whether the tolerance is the sum of {@link Term#half} over all terms that are not
 *     0, so that it follows from other values as well; else it is the same for all values
 * @param copying whether rounding causes no difference if at most two amounts are not 0
 */
public record BoundSum(
    String rule,
    String row,
    String column,
    int left,
    List<Term> terms,
    long constant,
    Nature nature,
    long tolerance,
    boolean rounding,
    boolean copying) {
  public BoundSum {
    terms = List.copyOf(terms);
  }

  /**
   * An amount of a sum.
   *
   * @param amount its cell
   * @param sign 1 or -1; amounts of the right side have the opposite sign
   * @param half the largest error of its rounding
   */
  public record Term(BoundAmount amount, int sign, long half) {}
}
