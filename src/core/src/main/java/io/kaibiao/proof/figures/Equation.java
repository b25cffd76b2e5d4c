package io.kaibiao.proof.figures;

import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * One identity bound to amounts of a report: left side minus right side is 0 within the tolerance.
 *
 * @param rule the rule's id
 * @param row the row that the rule was bound to, empty where it was bound to none
 * @param column the column that it was bound to, empty where it was bound to none
 * @param left how many of the first parts stand on the left
 * @param parts its amounts; those of the right side have the opposite sign
 * @param constant the sum of its literal numbers, left minus right, in {@link Money} units
 * @param nature how strictly it must hold
 * @param tolerance the largest difference that rounding can cause, in {@link Money} units
 * @param copying whether rounding cannot cause a difference if one amount stands on each side: both
 *     print the same amount equally finely
 */
public record Equation(
    String rule,
    String row,
    String column,
    int left,
    List<Part> parts,
    long constant,
    Nature nature,
    long tolerance,
    boolean copying) {

  /** Maximum number of nonzero amounts in an equation that repeats an amount. */
  private static final int COPY = 2;

  public Equation {
    parts = List.copyOf(parts);
  }

  /** How strictly an equation must hold. */
  public enum Nature {
    /** Must hold on paper, except for rounding. */
    IDENTITY,
    /** The left side may be larger. */
    AT_LEAST,
    /** Usually holds; publishers break it now and then. */
    HABIT,
    /**
     * Two tables print what is most likely one amount. Tables may differ on paper; amounts from
     * pixels that nothing else bears out are in doubt where it fails.
     */
    TWIN,
    /** A sentence in digital text states the amount; the sentence itself may be wrong. */
    STATEMENT,
    /** A sentence in text from pixels states the amount: it can confirm but not refute. */
    HEARSAY
  }

  public boolean atLeast() {
    return nature == Nature.AT_LEAST;
  }

  /** Tells whether it may fail although all its amounts are right. */
  public boolean isLoose() {
    return nature == Nature.HABIT || nature == Nature.TWIN || isStated();
  }

  /** Tells whether it compares a sentence with a table rather than amounts of tables. */
  public boolean isStated() {
    return nature == Nature.STATEMENT || nature == Nature.HEARSAY;
  }

  /** An amount by its index, with sign 1 or -1. */
  public record Part(int figure, int sign) {}

  /** Returns left side minus right side, in {@link Money} units. */
  public long residual(IntToLongFunction values) {
    long sum = constant;
    for (Part part : parts) {
      sum += part.sign() * values.applyAsLong(part.figure());
    }
    return sum;
  }

  public boolean holds(IntToLongFunction values) {
    long residual = residual(values);
    return residual == 0
        || (atLeast() ? residual >= -tolerance : Math.abs(residual) <= tolerance(values));
  }

  /**
   * Returns the largest difference that rounding can cause for some values, in {@link Money} units.
   */
  public long tolerance(IntToLongFunction values) {
    return copying && isCopy(values) ? 0 : tolerance;
  }

  /** Tells whether at most two nonzero amounts stand in it. */
  public boolean isCopy(IntToLongFunction values) {
    return rounded(values) <= COPY;
  }

  /** Returns how many rounded amounts stand in it; zero is not rounded. */
  public long rounded(IntToLongFunction values) {
    long rounded = 0;
    for (Part part : parts) {
      rounded += values.applyAsLong(part.figure()) == 0 ? 0 : 1;
    }
    return rounded;
  }

  /**
   * Tells whether it holds only with a larger difference than rounding is likely to cause: more
   * than three standard deviations of a sum of errors, each evenly distributed over half a decimal
   * up and down. The tolerance is the worst case of that sum.
   */
  public boolean isStrained(IntToLongFunction values) {
    double residual = residual(values);
    return residual != 0
        && !atLeast()
        && residual * residual * rounded(values) > 3.0 * tolerance * tolerance;
  }

  /** Tells whether any nonzero amount stands in it. */
  public boolean saysSomething(IntToLongFunction values) {
    return parts.stream().anyMatch(p -> values.applyAsLong(p.figure()) != 0);
  }

  public int signOf(int figure) {
    return parts.stream().filter(p -> p.figure() == figure).findFirst().orElseThrow().sign();
  }
}
