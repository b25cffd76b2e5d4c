package io.kaibiao.proof.identities;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.AmountGraph;
import io.kaibiao.proof.figures.Equation;
import io.kaibiao.proof.figures.Equation.Nature;
import io.kaibiao.proof.figures.Equation.Part;
import io.kaibiao.proof.identities.Summands.Binding;
import io.kaibiao.proof.rules.Rule;
import io.kaibiao.proof.rules.Rule.Belief;
import io.kaibiao.proof.rules.Rule.Condition;
import io.kaibiao.proof.rules.Rule.Relation;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.proof.rules.Term;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.Witness;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the equations of one report by binding rules to the places that its tables print. */
public final class GraphBuilder {

  private static final IdentityTolerances.Sums LIMITS = IdentityTolerances.STANDARD.sums();

  private final List<Amount> figures = new ArrayList<>();
  private final Map<Place, Integer> indices = new HashMap<>();
  private final List<Equation> equations = new ArrayList<>();

  private final YuanRounding yuan;
  private final LeftOut leftOut;

  private GraphBuilder(YuanRounding yuan, LeftOut leftOut) {
    this.yuan = yuan;
    this.leftOut = leftOut;
  }

  /**
   * Returns the amounts and equations of a report.
   *
   * @param coverage which pages of the report the tables are from
   */
  public static AmountGraph build(
      List<Table> tables, Rulebook rulebook, List<Witness> witnesses, Coverage coverage) {
    LeftOut leftOut = LeftOut.of(coverage, tables);
    AmountGraph exact = build(tables, rulebook, witnesses, YuanRounding.NONE, leftOut);
    YuanRounding yuan = YuanRounding.of(exact);
    if (yuan == YuanRounding.NONE && !coverage.isWhole()) {
      yuan = YuanRounding.UNDECIDED;
    }
    return yuan == YuanRounding.NONE ? exact : build(tables, rulebook, witnesses, yuan, leftOut);
  }

  private static AmountGraph build(
      List<Table> tables,
      Rulebook rulebook,
      List<Witness> witnesses,
      YuanRounding yuan,
      LeftOut leftOut) {
    GraphBuilder builder = new GraphBuilder(yuan, leftOut);
    List<Map<String, FormView>> sets = FormSets.of(tables, rulebook.alone());
    for (Map<String, FormView> forms : sets) {
      rulebook.rules().forEach(rule -> builder.add(rule, forms));
    }
    witnesses.forEach(witness -> StatedAmount.of(witness, sets).ifPresent(builder::add));
    return AmountGraph.of(builder.figures, builder.equations);
  }

  private void add(Rule rule, Map<String, FormView> forms) {
    if (rule.relation() == Relation.SHARE) {
      return;
    }
    List<Binding> bindings = RuleScope.bindings(rule.each(), forms);
    boolean says = rule.conditions().stream().allMatch(c -> isMet(c, forms));
    if (bindings.isEmpty() || !says) {
      return;
    }
    List<Equation> best = List.of();
    long mostHolding = -1;
    for (List<Term> right : rule.rights()) {
      List<Equation> bound = new ArrayList<>();
      bindings.forEach(b -> bind(rule, right, b, forms).ifPresent(bound::add));
      long holding = bound.stream().filter(this::holds).count();
      if (holding > mostHolding) {
        mostHolding = holding;
        best = bound;
      }
    }
    if (rule.believed() != Belief.MAJORITY || isObeyed(best, mostHolding)) {
      equations.addAll(best);
    }
  }

  /**
   * Tells whether a report follows a rule: most of its instances hold, or one with so many amounts
   * that it is no coincidence. An instance that fails with a doubtful amount is not counted; two
   * that hold suffice if no more fail.
   */
  private boolean isObeyed(List<Equation> instances, long holding) {
    long failing = instances.stream().filter(e -> !holds(e) && !isDoubted(e)).count();
    return holding > failing
        || (holding == failing && holding > 1)
        || instances.stream().anyMatch(e -> holds(e) && filled(e) >= LIMITS.conclusive());
  }

  private boolean isDoubted(Equation equation) {
    return equation.parts().stream().anyMatch(p -> figures.get(p.figure()).isDoubtful());
  }

  private long filled(Equation equation) {
    return equation.parts().stream().filter(p -> figures.get(p.figure()).value() != 0).count();
  }

  private boolean holds(Equation equation) {
    return equation.holds(f -> figures.get(f).value());
  }

  private boolean isMet(Condition condition, Map<String, FormView> forms) {
    Summands left = Summands.of(condition.left(), Binding.NONE, forms);
    Summands right = Summands.of(condition.right(), Binding.NONE, forms);
    if (left == null || right == null) {
      return false;
    }
    List<Amount> all = Stream.of(left, right).flatMap(s -> s.figures().stream()).toList();
    if (!areComparable(all, forms)) {
      return false;
    }
    long tolerance = all.stream().mapToLong(yuan::half).sum();
    return Math.abs(left.value() - right.value()) <= tolerance;
  }

  private Optional<Equation> bind(
      Rule rule, List<Term> rightTerms, Binding binding, Map<String, FormView> forms) {
    Summands left = Summands.of(rule.left(), binding, forms);
    Summands right = Summands.of(rightTerms, binding, forms);
    if (left == null
        || right == null
        || !RuleScope.speaks(rule, binding, forms)
        || isWithoutAmounts(rightTerms, left, right)
        || claimsNothing(rule, left)) {
      return Optional.empty();
    }
    List<Amount> all = new ArrayList<>(left.figures());
    all.addAll(right.figures());
    if (all.stream().allMatch(f -> f.value() == 0)
        || !areComparable(all, forms)
        || all.stream().map(Place::of).distinct().count() < all.size()) {
      return Optional.empty();
    }
    Equation equation =
        new Equation(
            rule.id(),
            binding.row(),
            binding.column(),
            left.figures().size(),
            parts(left, right),
            left.constant() - right.constant(),
            nature(rule),
            tolerance(rule, all),
            isCopying(rule, all));
    boolean unknown =
        refersToOpenForm(rule, binding, forms)
            || leftOut.mayHold(rule, rightTerms, binding, forms)
            || mayBeRounded(equation, all);
    return unknown && !holds(equation) ? Optional.empty() : Optional.of(equation);
  }

  /** Tells whether a side of a rule has no amount, although terms of it refer to some. */
  private static boolean isWithoutAmounts(List<Term> rightTerms, Summands left, Summands right) {
    return left.figures().isEmpty()
        || (right.figures().isEmpty() && !rightTerms.isEmpty() && right.constant() == 0);
  }

  /**
   * Tells whether a left side is blank and means nothing by it. Digital text claims nothing about
   * blank cells; in pixels an amount may have been overlooked.
   */
  private static boolean claimsNothing(Rule rule, Summands left) {
    boolean atLeast = rule.relation() == Relation.AT_LEAST;
    return left.figures().stream().allMatch(f -> f.isBlank() && (atLeast || !f.isMovable()));
  }

  private static boolean refersToOpenForm(Rule rule, Binding binding, Map<String, FormView> forms) {
    return rule.left().stream()
        .map(t -> Summands.form(t, binding, forms))
        .anyMatch(f -> f != null && f.isOpen());
  }

  private List<Part> parts(Summands left, Summands right) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < left.figures().size(); i++) {
      parts.add(new Part(index(left.figures().get(i)), left.signs().get(i)));
    }
    for (int i = 0; i < right.figures().size(); i++) {
      parts.add(new Part(index(right.figures().get(i)), -right.signs().get(i)));
    }
    return parts;
  }

  /**
   * Tells whether an equation holds if whole 元 are rounded, when it is unknown whether they are.
   */
  private boolean mayBeRounded(Equation equation, List<Amount> all) {
    return yuan == YuanRounding.UNDECIDED
        && Math.abs(equation.residual(f -> figures.get(f).value()))
            <= all.stream().filter(f -> f.value() != 0).mapToLong(YuanRounding.WHOLE::half).sum();
  }

  /** Tells whether amounts are of one table, or the units of all their tables are known. */
  private static boolean areComparable(List<Amount> all, Map<String, FormView> forms) {
    Set<Integer> tables = all.stream().map(Amount::table).collect(Collectors.toSet());
    return tables.size() <= 1
        || forms.values().stream()
            .filter(form -> tables.contains(form.index()))
            .allMatch(FormView::isComparable);
  }

  private static Nature nature(Rule rule) {
    if (rule.relation() == Relation.AT_LEAST) {
      return Nature.AT_LEAST;
    }
    return rule.believed() == Belief.HABIT ? Nature.HABIT : Nature.IDENTITY;
  }

  private void add(StatedAmount stated) {
    equations.add(stated.equation(index(stated.printed())));
  }

  /**
   * Returns half the last printed decimal of each nonzero amount, summed. Amounts in 元 are not
   * rounded, and an amount carried over from one form into another is the same unless one is
   * printed with fewer decimals.
   */
  private long tolerance(Rule rule, List<Amount> all) {
    boolean oneStep = all.stream().map(Amount::step).distinct().count() == 1;
    if (rule.exact() && oneStep) {
      return 0;
    }
    return all.stream().filter(f -> f.value() != 0).mapToLong(yuan::half).sum();
  }

  /**
   * Tells whether a rule binds amounts of one table, so that one on each side is the same amount
   * printed twice. Digital text that differs is the publisher's error.
   */
  private boolean isCopying(Rule rule, List<Amount> all) {
    return rule.relation() == Relation.EQUAL
        && all.stream().map(Amount::table).distinct().count() == 1
        && all.stream().map(Amount::step).distinct().count() == 1
        && all.stream().allMatch(yuan::isCopied)
        && all.stream().anyMatch(Amount::isMovable);
  }

  /** The place of an amount in a report. */
  private record Place(int table, int row, String column) {
    static Place of(Amount figure) {
      return new Place(figure.table(), figure.row(), figure.column());
    }
  }

  private int index(Amount figure) {
    return indices.computeIfAbsent(
        Place.of(figure),
        p -> {
          figures.add(figure);
          return figures.size() - 1;
        });
  }
}
