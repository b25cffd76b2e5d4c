package io.kaibiao.proof;

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
 */
record Equation(
    String rule,
    String row,
    String column,
    int left,
    List<Part> parts,
    long constant,
    Nature nature,
    long tolerance) {
  Equation {
    parts = List.copyOf(parts);
  }

  /** How far an equation binds. */
  enum Nature {
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

  boolean atLeast() {
    return nature == Nature.AT_LEAST;
  }

  /** Whether it may fail though all its figures are right. */
  boolean isLoose() {
    return nature == Nature.HABIT || isStated();
  }

  /** Whether it is what a sentence states, no identity between figures of tables. */
  boolean isStated() {
    return nature == Nature.STATEMENT || nature == Nature.HEARSAY;
  }

  /** A figure by its index, with 1 or -1. */
  record Part(int figure, int sign) {}

  /** Returns what the left side has more than the right one. */
  long residual(IntToLongFunction values) {
    long sum = constant;
    for (Part part : parts) {
      sum += part.sign() * values.applyAsLong(part.figure());
    }
    return sum;
  }

  boolean holds(IntToLongFunction values) {
    long residual = residual(values);
    return residual >= -tolerance && (atLeast() || residual <= tolerance);
  }

  /**
   * Whether it holds only by more than rounding is likely to make of it: three standard deviations
   * of a sum of errors that are each spread evenly over half a decimal up and down. The tolerance
   * is what all of them make together at worst.
   */
  boolean isStrained(IntToLongFunction values) {
    long rounded = parts.stream().filter(p -> values.applyAsLong(p.figure()) != 0).count();
    double residual = residual(values);
    return !atLeast() && residual * residual * rounded > 3.0 * tolerance * tolerance;
  }

  /** Whether anything but nothing stands in it. */
  boolean saysSomething(IntToLongFunction values) {
    return parts.stream().anyMatch(p -> values.applyAsLong(p.figure()) != 0);
  }

  int signOf(int figure) {
    return parts.stream().filter(p -> p.figure() == figure).findFirst().orElseThrow().sign();
  }
}
