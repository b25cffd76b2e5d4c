package io.kaibiao.proof.identities;

import io.kaibiao.proof.identities.Summands.Binding;
import io.kaibiao.proof.rules.Rule;
import io.kaibiao.proof.rules.Rule.Belief;
import io.kaibiao.proof.rules.Rule.Condition;
import io.kaibiao.proof.rules.Term;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Decides what unconverted pages may hold: whole forms, and further rows of tables at the edges of
 * the converted range. Belongs to one report.
 */
final class LeftOut {

  private final boolean nothing;
  private final BitSet open;

  private LeftOut(boolean nothing, BitSet open) {
    this.nothing = nothing;
    this.open = open;
  }

  static LeftOut of(Coverage coverage, List<Table> tables) {
    return new LeftOut(coverage.isWhole(), coverage.openTables(tables));
  }

  /**
   * Tells whether an amount that an identity needs may be on an unconverted page: it refers to a
   * missing form or row, or to all rows of a kind in a table that may continue there. A rule that
   * depends on most rows of a form cannot be decided from some of them either.
   *
   * @param right the right side that is tried, one of the rule's
   */
  boolean mayHold(Rule rule, List<Term> right, Binding binding, Map<String, FormView> forms) {
    if (nothing) {
      return false;
    }
    List<Term> terms = new ArrayList<>(rule.left());
    terms.addAll(right);
    terms.addAll(rule.unless());
    for (Condition condition : rule.conditions()) {
      terms.addAll(condition.left());
      terms.addAll(condition.right());
    }
    if (terms.stream().anyMatch(t -> mayHold(t, binding, forms))) {
      return true;
    }
    List<Term> all = new ArrayList<>(terms);
    rule.rights().forEach(all::addAll);
    boolean decidedByMost = rule.believed() == Belief.MAJORITY || rule.rights().size() > 1;
    return decidedByMost && all.stream().anyMatch(t -> isOpen(t, binding, forms));
  }

  private boolean mayHold(Term term, Binding binding, Map<String, FormView> forms) {
    if (!isOpen(term, binding, forms)) {
      return false;
    }
    FormView form = Summands.form(term, binding, forms);
    return form == null || term.isOfManyRows() || !form.keys().contains(row(term, binding));
  }

  private boolean isOpen(Term term, Binding binding, Map<String, FormView> forms) {
    if (term.number() != null) {
      return false;
    }
    FormView form = Summands.form(term, binding, forms);
    return form == null || open.get(form.index());
  }

  private static String row(Term term, Binding binding) {
    return term.row().equals(Term.BOUND_ROW) ? binding.row() : term.row();
  }
}
