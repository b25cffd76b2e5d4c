package io.kaibiao.proof;

import io.kaibiao.proof.Equation.Part;
import io.kaibiao.proof.Rule.Belief;
import io.kaibiao.proof.Rule.Condition;
import io.kaibiao.proof.Rule.Each;
import io.kaibiao.proof.Rule.Relation;
import io.kaibiao.report.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds rules to the places that a report prints. Belongs to one report. */
final class GraphBuilder {

  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, Integer> indices = new HashMap<>();
  private final List<Equation> equations = new ArrayList<>();

  private GraphBuilder() {}

  static FigureGraph build(List<Table> tables, Rulebook rulebook) {
    GraphBuilder builder = new GraphBuilder();
    for (Map<String, FormView> forms : FormSets.of(tables)) {
      rulebook.rules().forEach(rule -> builder.add(rule, forms));
    }
    return FigureGraph.of(builder.figures, builder.equations);
  }

  /** A row and a column that a rule is bound to; empty where it is bound to none. */
  private record Binding(String row, String column) {}

  private void add(Rule rule, Map<String, FormView> forms) {
    List<Binding> bindings = bindings(rule.each(), forms);
    boolean says =
        rule.conditions().stream().allMatch(c -> isMet(c, forms))
            && rule.unless().stream().noneMatch(t -> isFilled(t, forms));
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
    if (rule.believed() == Belief.ALWAYS || 2 * mostHolding > best.size()) {
      equations.addAll(best);
    }
  }

  private boolean holds(Equation equation) {
    return equation.holds(f -> figures.get(f).value());
  }

  private static List<Binding> bindings(Each each, Map<String, FormView> forms) {
    if (each.form().isEmpty()) {
      return List.of(new Binding("", ""));
    }
    FormView form = forms.get(each.form());
    if (form == null) {
      return List.of();
    }
    List<String> rows =
        switch (each.rows()) {
          case NONE -> List.of("");
          case ALL -> List.copyOf(form.keys());
          case PARENTS -> form.keys().stream().filter(k -> !form.children(k).isEmpty()).toList();
          case CLASSES -> form.classes();
        };
    List<String> columns =
        each.columns().isEmpty()
            ? List.of("")
            : each.columns().equals(List.of("all")) ? List.copyOf(form.columns()) : each.columns();
    List<Binding> bindings = new ArrayList<>();
    for (String row : rows) {
      columns.forEach(column -> bindings.add(new Binding(row, column)));
    }
    return bindings;
  }

  private boolean isMet(Condition condition, Map<String, FormView> forms) {
    Binding none = new Binding("", "");
    List<Figure> left = new ArrayList<>();
    List<Figure> right = new ArrayList<>();
    List<Integer> signs = new ArrayList<>();
    if (!collect(condition.left(), none, forms, left, signs)) {
      return false;
    }
    int split = signs.size();
    if (!collect(condition.right(), none, forms, right, signs)) {
      return false;
    }
    long residual = 0;
    long tolerance = 0;
    for (int i = 0; i < signs.size(); i++) {
      Figure figure = i < split ? left.get(i) : right.get(i - split);
      residual += (i < split ? 1 : -1) * signs.get(i) * figure.value();
      tolerance += half(figure);
    }
    return Math.abs(residual) <= tolerance;
  }

  private static boolean isFilled(Term term, Map<String, FormView> forms) {
    FormView form = forms.get(term.form());
    Figure figure = form == null ? null : form.figure(term.row(), term.column());
    return figure != null && !figure.isBlank();
  }

  private Optional<Equation> bind(
      Rule rule, List<Term> rightTerms, Binding binding, Map<String, FormView> forms) {
    List<Figure> left = new ArrayList<>();
    List<Figure> right = new ArrayList<>();
    List<Integer> signs = new ArrayList<>();
    if (!collect(rule.left(), binding, forms, left, signs)
        || !collect(rightTerms, binding, forms, right, signs)
        || (right.isEmpty() && !rightTerms.isEmpty())) {
      return Optional.empty();
    }
    boolean atLeast = rule.relation() == Relation.AT_LEAST;
    // What certain text leaves blank it does not claim; pixels may have hidden a figure.
    if (left.stream().allMatch(f -> f.isBlank() && (atLeast || !f.isMovable()))) {
      return Optional.empty();
    }
    List<Figure> all = new ArrayList<>(left);
    all.addAll(right);
    if (all.stream().allMatch(f -> f.value() == 0)
        || all.stream().distinct().count() < all.size()) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      parts.add(new Part(index(all.get(i)), i < left.size() ? signs.get(i) : -signs.get(i)));
    }
    Equation equation =
        new Equation(
            rule.id(),
            binding.row(),
            binding.column(),
            left.size(),
            parts,
            atLeast,
            tolerance(rule, all));
    boolean open =
        rule.left().stream().map(Term::form).map(forms::get).anyMatch(f -> f != null && f.isOpen());
    return open && !holds(equation) ? Optional.empty() : Optional.of(equation);
  }

  /**
   * Half the last printed decimal of each figure that is not nothing. What is printed in 元 is not
   * rounded; and a sum carried from one form into another is the same figure, unless one is printed
   * more coarsely.
   */
  private static long tolerance(Rule rule, List<Figure> all) {
    boolean oneStep = all.stream().map(Figure::step).distinct().count() == 1;
    if (rule.exact() && oneStep) {
      return 0;
    }
    return all.stream().filter(f -> f.value() != 0).mapToLong(GraphBuilder::half).sum();
  }

  private static long half(Figure figure) {
    return figure.factor() == Money.YUAN ? 0 : figure.step() / 2;
  }

  /**
   * Gathers the figures that terms stand for.
   *
   * @return whether the rule says anything here
   */
  private static boolean collect(
      List<Term> terms,
      Binding binding,
      Map<String, FormView> forms,
      List<Figure> into,
      List<Integer> signs) {
    for (Term term : terms) {
      FormView form = forms.get(term.form());
      if (form == null) {
        if (!term.formOptional()) {
          return false;
        }
        continue;
      }
      String column = term.column().equals(Term.BOUND_COLUMN) ? binding.column() : term.column();
      for (String row : rows(term.row(), binding, form)) {
        Figure figure = form.figure(row, column);
        if (figure != null) {
          into.add(figure);
          signs.add(term.sign());
        } else if (term.needed() || form.holdsNoFigure(row, column)) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<String> rows(String row, Binding binding, FormView form) {
    return switch (row) {
      case Term.BOUND_ROW -> List.of(binding.row());
      case Term.CHILDREN -> form.children(binding.row());
      case Term.CLASSES -> form.classes();
      case Term.OTHERS -> form.others();
      case Term.FIRST -> form.first();
      case Term.REST -> form.rest();
      default -> List.of(row);
    };
  }

  private int index(Figure figure) {
    String place = figure.table() + "/" + figure.row() + "/" + figure.column();
    return indices.computeIfAbsent(
        place,
        p -> {
          figures.add(figure);
          return figures.size() - 1;
        });
  }
}
