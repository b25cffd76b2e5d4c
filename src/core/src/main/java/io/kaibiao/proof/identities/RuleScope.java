package io.kaibiao.proof.identities;

import io.kaibiao.proof.identities.Summands.Binding;
import io.kaibiao.proof.rules.Rule;
import io.kaibiao.proof.rules.Rule.Each;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides where in a report a rule applies. */
public final class RuleScope {

  private RuleScope() {}

  /** Returns the rows and columns of a report's forms over which a rule is repeated. */
  public static List<Binding> bindings(Each each, Map<String, FormView> forms) {
    if (each.form().isEmpty()) {
      return List.of(Binding.NONE);
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

  /** Tells whether the conditions of a rule on what is printed are met. */
  public static boolean speaks(Rule rule, Binding binding, Map<String, FormView> forms) {
    return rule.unless().stream().noneMatch(t -> Summands.isFilled(t, binding, forms))
        && (rule.given().isEmpty()
            || rule.given().stream().anyMatch(t -> Summands.isFilled(t, binding, forms)));
  }
}
