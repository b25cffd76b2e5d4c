package io.kaibiao.proof.rules;

import io.kaibiao.proof.rules.Rule.Relation;
import io.kaibiao.proof.rules.Rule.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Determines from the rules which forms print rows of the same names, and which rows a form has.
 * Immutable.
 */
public final class RelatedForms {

  private final Map<String, Map<String, Rows>> twins = new HashMap<>();
  private final Map<String, Set<String>> named = new HashMap<>();

  public RelatedForms(Rulebook rulebook) {
    for (Rule rule : rulebook.rules()) {
      Set<String> bound = new LinkedHashSet<>();
      for (Term term : terms(rule)) {
        if (term.row().equals(Term.BOUND_ROW)) {
          bound.add(term.form());
        } else if (term.number() == null
            && isName(term.row())
            && rule.relation() == Relation.EQUAL) {
          named.computeIfAbsent(term.form(), f -> new LinkedHashSet<>()).add(term.row());
        }
      }
      for (String form : bound) {
        Map<String, Rows> others = twins.computeIfAbsent(form, f -> new LinkedHashMap<>());
        bound.stream()
            .filter(other -> !other.equals(form))
            .forEach(o -> others.merge(o, rule.each().rows(), RelatedForms::wider));
      }
    }
  }

  private static List<Term> terms(Rule rule) {
    List<Term> terms = new ArrayList<>(rule.left());
    rule.rights().forEach(terms::addAll);
    return terms;
  }

  private static boolean isName(String row) {
    return Stream.of(Term.CHILDREN, Term.CLASSES, Term.OTHERS, Term.FIRST, Term.REST)
            .noneMatch(row::equals)
        && !row.endsWith(Term.NUMBERED);
  }

  private static Rows wider(Rows a, Rows b) {
    return a == Rows.CLASSES ? b : a;
  }

  /** Returns the forms that share rows with a form, and which of their rows. */
  public Map<String, Rows> twins(String form) {
    return twins.getOrDefault(form, Map.of());
  }

  /** Returns the rows of a form that rules name, in their order. */
  public Set<String> named(String form) {
    return named.getOrDefault(form, Set.of());
  }
}
