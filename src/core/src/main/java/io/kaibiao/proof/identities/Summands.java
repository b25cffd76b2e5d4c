package io.kaibiao.proof.identities;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.figures.Money;
import io.kaibiao.proof.rules.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The amounts and numbers that one side of a rule refers to in a report. Mutable; belongs to one
 * builder.
 */
public final class Summands {

  /**
   * A row and a column that a rule is bound to.
   *
   * @param row the row's key, empty where it is bound to none
   * @param column the column's id, empty where it is bound to none
   */
  public record Binding(String row, String column) {
    static final Binding NONE = new Binding("", "");
  }

  private final Map<String, FormView> forms;
  private final Binding binding;
  private final List<Amount> figures = new ArrayList<>();
  private final List<Integer> signs = new ArrayList<>();
  private long constant;

  private Summands(Map<String, FormView> forms, Binding binding) {
    this.forms = forms;
    this.binding = binding;
  }

  /**
   * Collects the amounts that terms refer to.
   *
   * @return the summands, or null if the rule does not apply here
   */
  public static @Nullable Summands of(
      List<Term> terms, Binding binding, Map<String, FormView> forms) {
    Summands summands = new Summands(forms, binding);
    for (Term term : terms) {
      if (!summands.add(term)) {
        return null;
      }
    }
    return summands;
  }

  private boolean add(Term term) {
    if (term.number() != null) {
      constant += term.sign() * Money.of(term.number(), Money.WAN).orElseThrow();
      return true;
    }
    FormView form = form(term, binding, forms);
    if (form == null) {
      return term.formOptional();
    }
    String column = column(term, binding);
    for (String row : rows(term.row(), binding, form)) {
      Amount figure = form.figure(row, column);
      if (figure != null) {
        figures.add(figure);
        signs.add(term.sign());
      } else if (term.needed() || form.holdsNoFigure(row, column)) {
        return false;
      }
    }
    return true;
  }

  /** Says whether at least one place that a term refers to holds an amount. */
  static boolean isFilled(Term term, Binding binding, Map<String, FormView> forms) {
    FormView form = form(term, binding, forms);
    if (form == null) {
      return false;
    }
    for (String row : rows(term.row(), binding, form)) {
      Amount figure = form.figure(row, column(term, binding));
      if (figure != null && !figure.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the table that a term refers to, or null if the report has none. */
  public static @Nullable FormView form(Term term, Binding binding, Map<String, FormView> forms) {
    return term.form().endsWith(Term.OF_PROJECT)
        ? forms.get(
            FormSets.ofProject(
                term.form().substring(0, term.form().length() - Term.OF_PROJECT.length()),
                binding.row()))
        : forms.get(term.form());
  }

  public static String column(Term term, Binding binding) {
    return term.column().equals(Term.BOUND_COLUMN) ? binding.column() : term.column();
  }

  public static List<String> rows(String row, Binding binding, FormView form) {
    return switch (row) {
      case Term.BOUND_ROW -> List.of(binding.row());
      case Term.CHILDREN -> form.children(binding.row());
      case Term.CLASSES -> form.classes();
      case Term.OTHERS -> form.others();
      case Term.FIRST -> form.first();
      case Term.REST -> form.rest();
      default ->
          row.endsWith(Term.NUMBERED)
              ? form.numbered(row.substring(0, row.length() - 1))
              : List.of(row);
    };
  }

  public List<Amount> figures() {
    return figures;
  }

  List<Integer> signs() {
    return signs;
  }

  /** Returns the sum of the literal numbers, in {@link Money} units. */
  long constant() {
    return constant;
  }

  /** Returns the sum as read, in {@link Money} units. */
  long value() {
    long sum = constant;
    for (int i = 0; i < figures.size(); i++) {
      sum += signs.get(i) * figures.get(i).value();
    }
    return sum;
  }
}
