package io.kaibiao.proof.figures;

import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * One identity over a report's own figures: left less right is nothing, but for the tolerance.
 *
 * @param rule the rule's id
 * @param row the row that the rule was bound to, empty where it was bound to none
 * @param column the column that it was bound to, empty where it was bound to none
 * @param left how many of the first parts stand on the left
 * @param parts its figures; the right side's signs are turned round
 * @param constant what its numbers add to the left side less the right one, in {@link Money} units
 * @param nature how far it binds
 * @param tolerance what rounding may make of it, in {@link Money} units
 * @param copying whether rounding parts nothing where one figure stands on each side only: both
 *     print the same amount, equally finely
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

  private static final int COPY = 2;

  public Equation {
    parts = List.copyOf(parts);
  }

  /** How far an equation binds. */
  public enum Nature {
    /** It holds on paper but for rounding. */
    IDENTITY,
    /** The left side may be larger. */
    AT_LEAST,
    /** It is usual only, so that it fails on paper now and then. */
    HABIT,
    /** A sentence of certain characters states the figure; it may be wrong on paper itself. */
    STATEMENT,
    /** A sentence states the figure that was read from pixels: it bears out only. */
    HEARSAY
  }

  public boolean atLeast() {
    return nature == Nature.AT_LEAST;
  }

  /** Whether it may fail though all its figures are right. */
  public boolean isLoose() {
    return nature == Nature.HABIT || isStated();
  }

  /** Whether it is what a sentence states, no identity between figures of tables. */
  public boolean isStated() {
    return nature == Nature.STATEMENT || nature == Nature.HEARSAY;
  }

  /** A figure by its index, with 1 or -1. */
  public record Part(int figure, int sign) {}

  /** Returns what the left side has more than the right one. */
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

  /** Returns what rounding may make of it where its figures have some values. */
  public long tolerance(IntToLongFunction values) {
    return copying && isCopy(values) ? 0 : tolerance;
  }

  /** Whether two figures at most stand in it that are not nothing. */
  public boolean isCopy(IntToLongFunction values) {
    return rounded(values) <= COPY;
  }

  /** Returns how many rounded figures stand in it: nothing is not rounded. */
  public long rounded(IntToLongFunction values) {
    long rounded = 0;
    for (Part part : parts) {
      rounded += values.applyAsLong(part.figure()) == 0 ? 0 : 1;
    }
    return rounded;
  }

  /**
   * Whether it holds only by more than rounding is likely to make of it: three standard deviations
   * of a sum of errors that are each spread evenly over half a decimal up and down. The tolerance
   * is what all of them make together at worst.
   */
  public boolean isStrained(IntToLongFunction values) {
    double residual = residual(values);
    return residual != 0
        && !atLeast()
        && residual * residual * rounded(values) > 3.0 * tolerance * tolerance;
  }

  /** Whether anything but nothing stands in it. */
  public boolean saysSomething(IntToLongFunction values) {
    return parts.stream().anyMatch(p -> values.applyAsLong(p.figure()) != 0);
  }

  public int signOf(int figure) {
    return parts.stream().filter(p -> p.figure() == figure).findFirst().orElseThrow().sign();
  }
}
