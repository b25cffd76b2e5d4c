package io.kaibiao.proof.identities;

import io.kaibiao.report.table.Table;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups the forms of a report that describe the same accounts: those of one organisation, each
 * form once. A report on several bodies has several sets. A form that is printed once per project
 * is a set of its own, which other forms find by the project's name.
 */
public final class FormSets {

  private static final String RECORD = "field";
  private static final String PROJECT = "project_name";

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

  /**
   * Returns the sets of a report's tables.
   *
   * @param alone the forms that are printed once for each project
   */
  public static List<Map<String, FormView>> of(List<Table> tables, Set<String> alone) {
    List<Draft> drafts = new ArrayList<>();
    List<Map<String, FormView>> sets = new ArrayList<>();
    Map<String, FormView> projects = new HashMap<>();
    Set<String> several = new HashSet<>();
    CommonUnit common = CommonUnit.of(tables);
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      String form = table.form();
      if (form == null || !table.isRecognised()) {
        continue;
      }
      if (alone.contains(form)) {
        FormView view = FormView.ofRecord(i, table, common);
        sets.add(Map.of(form, view));
        String name = ofProject(form, view.text(RECORD, PROJECT));
        if (projects.put(name, view) != null) {
          several.add(name);
        }
      } else {
        place(drafts, form, FormView.of(i, table, common));
      }
    }
    projects.keySet().removeAll(several);
    for (Draft draft : drafts) {
      Map<String, FormView> forms = new LinkedHashMap<>(draft.forms());
      forms.putAll(projects);
      sets.add(forms);
    }
    return sets;
  }

  /** Returns the key under which a set holds the form of one project. */
  static String ofProject(String form, String project) {
    return form + ":" + Folding.label(project);
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
