package io.kaibiao.proof.rules;

import java.util.List;

/**
 * One identity over canonical places. Immutable.
 *
 * @param id its name in every output
 * @param about what it says, for a person
 * @param each over which rows and columns it is repeated
 * @param conditions equalities without which it says nothing
 * @param unless places whose being printed makes it say nothing
 * @param given places of which one at least must hold a figure; none asks for nothing
 * @param left the left side's summands
 * @param rights the right side's summands; of several alternatives the one that a table obeys
 *     counts
 * @param relation how the sides stand to each other
 * @param exact whether even rounding may not part the sides
 * @param believed when its failing counts
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

  /** Returns this rule; as a habit where it holds on a condition only. */
  Rule unconditional() {
    return conditions.isEmpty()
        ? this
        : new Rule(
            id, about, each, List.of(), unless, given, left, rights, relation, exact, Belief.HABIT);
  }

  /** How the sides stand to each other. */
  public enum Relation {
    EQUAL,
    AT_LEAST,
    /** The left side is so many percent: the first figure of the right side over the second. */
    SHARE
  }

  /** When a rule's failing counts. */
  public enum Belief {
    /** Always: every body's accounts obey it. */
    ALWAYS,
    /** Where most of its instances hold: it is a habit of the place that printed the form. */
    MAJORITY,
    /**
     * It is usual, no more: where it holds it proves, where it fails the publisher is the likelier
     * cause, and no figure is doubted for it alone.
     */
    HABIT
  }

  /**
   * The rows and columns that a rule is repeated over.
   *
   * @param form the form whose rows and columns they are; empty where there is nothing to repeat
   * @param rows which rows
   * @param columns the columns; a single {@code all} stands for every column of figures, none for
   *     no repetition
   */
  public record Each(String form, Rows rows, List<String> columns) {
    static final Each ONCE = new Each("", Rows.NONE, List.of());

    public Each {
      columns = List.copyOf(columns);
    }
  }

  /** Which rows a rule is repeated over. */
  public enum Rows {
    NONE,
    ALL,
    /** Rows below which others stand in the classification. */
    PARENTS,
    /** Rows of a 类. */
    CLASSES
  }

  /** An equality that must hold before a rule says anything. */
  public record Condition(List<Term> left, List<Term> right) {
    public Condition {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }
}
