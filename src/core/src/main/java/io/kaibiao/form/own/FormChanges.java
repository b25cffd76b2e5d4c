package io.kaibiao.form.own;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.catalogue.FormRow;
import io.kaibiao.form.catalogue.HeaderPattern;
import io.kaibiao.form.catalogue.HeaderTerm;
import io.kaibiao.form.catalogue.RowKey;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.catalogue.TitleRule;
import io.kaibiao.report.table.OwnName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Forms with the further titles, heads and labels that a file gives them. */
final class FormChanges {

  private final Catalogue base;
  private final Map<String, Form> changed = new LinkedHashMap<>();

  FormChanges(Catalogue base) {
    this.base = base;
  }

  /** Adds a form of the file's own. */
  void add(Form form, String at) throws Refusal {
    if (changed.containsKey(form.id())) {
      throw new Refusal(at + "/id", "there are two forms %s; take another id", form.id());
    }
    for (TitleRule rule : form.titles()) {
      if (rule.whole()) {
        refuseTitleOfOther(rule.all().get(0).get(0), form, at);
      }
    }
    changed.put(form.id(), form);
  }

  /** Returns the forms that are new or changed. */
  List<Form> forms() {
    return List.copyOf(changed.values());
  }

  void titles(JsonNode list) throws Refusal {
    for (int i = 0; i < list.size(); i++) {
      String at = "/titles/" + i;
      Form form = form(list.path(i), at);
      String title = PrintedText.title(list.path(i).path("title").asText(), at + "/title");
      refuseTitleOfOther(title, form, at + "/title");
      List<TitleRule> titles = new ArrayList<>(form.titles());
      titles.add(TitleRule.whole(title));
      changed.put(form.id(), form.withTitles(titles));
    }
  }

  private void refuseTitleOfOther(String title, Form form, String at) throws Refusal {
    List<List<String>> words = List.of(List.of(title));
    for (Form other : changed.values()) {
      boolean beside = other.kind() == form.kind() && other.publisher() == form.publisher();
      boolean same = other.titles().stream().anyMatch(r -> r.whole() && r.all().equals(words));
      if (beside && same && !other.id().equals(form.id())) {
        throw new Refusal(
            at, "%s is a title of %s already; take one of the two out", title, other.id());
      }
    }
  }

  void columns(JsonNode list) throws Refusal {
    for (int i = 0; i < list.size(); i++) {
      String at = "/columns/" + i;
      JsonNode entry = list.path(i);
      column(
          form(entry, at),
          entry.path("column").asText(),
          PrintedText.path(entry.path("heads"), at + "/heads"),
          at);
    }
  }

  private void column(Form form, String id, Set<String> heads, String at) throws Refusal {
    List<FormColumn> meant = form.columns().stream().filter(c -> c.id().equals(id)).toList();
    refuseUnknown(meant.isEmpty(), form, "column", id, at);
    List<@Nullable Side> sides = new ArrayList<>();
    meant.forEach(column -> sides.add(column.side()));
    for (FormColumn other : form.columnsHeaded(heads)) {
      boolean whole = other.match(heads) >= heads.size();
      if (whole && !other.id().equals(id) && meet(other.side(), sides)) {
        throw new Refusal(
            at + "/heads",
            "%s are the heads of column %s of %s already; take the entry out",
            String.join(" / ", heads),
            other.id(),
            form.id());
      }
    }
    HeaderPattern pattern = exactly(heads);
    List<FormColumn> columns = new ArrayList<>();
    for (FormColumn column : form.columns()) {
      columns.add(column.id().equals(id) ? column.headed(pattern) : column);
    }
    if (meant.isEmpty()) {
      columns.add(new FormColumn(id, null, FormColumn.Content.AMOUNT, List.of(), List.of(pattern)));
    }
    changed.put(form.id(), form.withColumns(columns));
  }

  /** Returns the pattern that fits these heads and no others. */
  private static HeaderPattern exactly(Set<String> heads) {
    return new HeaderPattern(
        heads.stream().map(head -> List.of(HeaderTerm.word(head))).toList(),
        List.of(HeaderTerm.of(HeaderPattern.ANY_OTHER)));
  }

  void rows(JsonNode list) throws Refusal {
    for (int i = 0; i < list.size(); i++) {
      String at = "/rows/" + i;
      JsonNode entry = list.path(i);
      Form form = form(entry, at);
      boolean labelled = form.rowKey() == RowKey.LABEL || form.rowKey() == RowKey.ITEM;
      if (!labelled && form.rows().isEmpty()) {
        throw new Refusal(
            at + "/form",
            "the rows of %s are not named by labels; %s",
            form.id(),
            form.rowKey().isCode() ? "put the name under subjects" : "take the entry out");
      }
      row(
          form,
          entry.path("row").asText(),
          PrintedText.label(entry.path("label").asText(), at + "/label"),
          at);
    }
  }

  private void row(Form form, String key, String label, String at) throws Refusal {
    List<FormRow> meant = form.rows().stream().filter(r -> r.key().equals(key)).toList();
    refuseUnknown(meant.isEmpty(), form, "row", key, at);
    List<@Nullable Side> sides = new ArrayList<>();
    meant.forEach(row -> sides.add(row.side()));
    for (FormRow other : form.rowsLabelled(label, null)) {
      boolean always = other.after() == null && other.with().isEmpty();
      if (always && !other.key().equals(key) && meet(other.side(), sides)) {
        throw new Refusal(
            at + "/label",
            "%s is the label of row %s of %s already; take the entry out",
            label,
            other.key(),
            form.id());
      }
    }
    List<FormRow> rows = new ArrayList<>();
    for (FormRow row : form.rows()) {
      rows.add(row.key().equals(key) ? row.labelled(label) : row);
    }
    if (meant.isEmpty()) {
      rows.add(new FormRow(key, null, List.of(label), null, List.of(), false, null, List.of()));
    }
    changed.put(form.id(), form.withRows(rows));
  }

  /** Tells whether columns or rows of these halves may stand where one of another half does. */
  private static boolean meet(@Nullable Side side, List<@Nullable Side> others) {
    return side == null || others.isEmpty() || others.contains(null) || others.contains(side);
  }

  private static void refuseUnknown(boolean unknown, Form form, String what, String name, String at)
      throws Refusal {
    if (unknown && !OwnName.isOwn(name)) {
      throw new Refusal(
          at + "/" + what,
          "%s has no %s %s; take one that 'kaibiao forms %s' lists, or a new name that begins with u_",
          form.id(),
          what,
          name,
          form.id());
    }
  }

  private Form form(JsonNode entry, String at) throws Refusal {
    String id = entry.path("form").asText();
    @Nullable Form form = changed.get(id);
    if (form != null) {
      return form;
    }
    if (base.performance().forms().stream().anyMatch(f -> f.id().equals(id))) {
      throw new Refusal(at + "/form", "%s is an evaluation form; take the entry out", id);
    }
    return base.form(id)
        .orElseThrow(
            () -> new Refusal(at + "/form", "there is no form %s; 'kaibiao forms' lists all", id));
  }
}
