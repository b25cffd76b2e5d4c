package io.kaibiao.proof.rules;

import java.util.List;

/**
 * One accounting identity between canonical rows and columns. Immutable.
 *
 * @param id its name in every output
 * @param about a description for people
 * @param each the rows and columns over which it is repeated
 * @param conditions equalities that must hold for it to apply
 * @param unless places that must not be printed for it to apply
 * @param given places of which at least one must hold an amount; empty if none must
 * @param left the terms of the left side
 * @param rights the terms of the right side; of several alternatives the one that a table follows
 *     counts
 * @param relation how the sides compare
 * @param exact whether not even rounding may cause a difference
 * @param believed when its failure counts
 */
public record Rule(
    String id,
    String about,
    Each each,
    List<Condition> conditions,
    List<Term> unless,
    List<Term> given,
    List<Term> left,
    List<List<Term>> rights,
    Relation relation,
    boolean exact,
    Belief believed) {
  public Rule {
    conditions = List.copyOf(conditions);
    unless = List.copyOf(unless);
    given = List.copyOf(given);
    left = List.copyOf(left);
    rights = rights.stream().map(List::copyOf).toList();
  }

  /** Returns this rule without its conditions, as one that holds usually if it had any. */
  Rule unconditional() {
    return conditions.isEmpty()
        ? this
        : new Rule(
            id, about, each, List.of(), unless, given, left, rights, relation, exact, Belief.HABIT);
  }

  /** How the two sides compare. */
  public enum Relation {
    EQUAL,
    AT_LEAST,
    /** The left side is a percentage: the first amount of the right side divided by the second. */
    SHARE
  }

  /** When the failure of a rule counts. */
  public enum Belief {
    /** Always: every body's accounts obey it. */
    ALWAYS,
    /** Where most of its instances hold, as not all publishers of the form follow it. */
    MAJORITY,
    /**
     * Usual only: if it holds it confirms; if it fails the publisher is the likelier cause, and no
     * amount is doubted for it alone.
     */
    HABIT
  }

  /**
   * The rows and columns over which a rule is repeated.
   *
   * @param form the form whose rows and columns they are; empty if it is not repeated
   * @param rows which rows
   * @param columns the columns; a single {@code all} stands for every column of amounts, an empty
   *     list for no repetition
   */
  public record Each(String form, Rows rows, List<String> columns) {
    /** No repetition. */
    static final Each ONCE = new Each("", Rows.NONE, List.of());

    public Each {
      columns = List.copyOf(columns);
    }
  }

  /** The rows over which a rule is repeated. */
  public enum Rows {
    NONE,
    ALL,
    /** Rows with subordinate rows in the classification. */
    PARENTS,
    /** Rows of a 类. */
    CLASSES
  }

  /** An equality that must hold for a rule to apply. */
  public record Condition(List<Term> left, List<Term> right) {
    public Condition {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }
}
