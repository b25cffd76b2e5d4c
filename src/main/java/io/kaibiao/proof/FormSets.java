package io.kaibiao.proof;

import io.kaibiao.report.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a report that speak of the same accounts: of one organisation, each form once. A
 * report on several bodies has several such sets.
 */
final class FormSets {

  private FormSets() {}

  /** One set: its tables by form. */
  private record Draft(String organization, Map<String, FormView> forms) {
    boolean takes(Table table) {
      return !forms.containsKey(table.form())
          && (organization.isEmpty()
              || table.organization().isEmpty()
              || organization.equals(table.organization()));
    }
  }

  static List<Map<String, FormView>> of(List<Table> tables) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      String form = table.form();
      if (form != null) {
        place(drafts, form, new FormView(i, table));
      }
    }
    return drafts.stream().map(Draft::forms).toList();
  }

  private static void place(List<Draft> drafts, String form, FormView view) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    Draft home = last != null && last.takes(view.table()) ? last : earlier(drafts, view.table());
    if (home == null) {
      home = new Draft(view.table().organization(), new LinkedHashMap<>());
      drafts.add(home);
    }
    home.forms().put(form, view);
  }

  private static @Nullable Draft earlier(List<Draft> drafts, Table table) {
    return drafts.stream().filter(d -> d.takes(table)).findFirst().orElse(null);
  }
}
