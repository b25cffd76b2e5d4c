package io.kaibiao.form.own;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.catalogue.FormFile;
import io.kaibiao.form.catalogue.FormRow;
import io.kaibiao.form.catalogue.HeaderPattern;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.catalogue.Subjects;
import io.kaibiao.form.catalogue.TitleRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the forms of a file: written as those of the catalogue, texts as they are printed. */
final class OwnForms {

  private final FormFile format;
  private final RuleWords words;
  private final FormChanges changes;

  OwnForms(Subjects functional, FormChanges changes) {
    this.format = FormFile.ofSynonyms(functional);
    this.words = new RuleWords(format);
    this.changes = changes;
  }

  void read(JsonNode list) throws Refusal {
    for (int i = 0; i < list.size(); i++) {
      String at = "/forms/" + i;
      Form form = form(list.path(i), at);
      refuseColumns(form, at);
      refuseRows(form, at);
      changes.add(form, at);
    }
  }

  private Form form(JsonNode written, String at) throws Refusal {
    ObjectNode node = written.deepCopy();
    List<TitleRule> titles = new ArrayList<>();
    ArrayNode rules = node.arrayNode();
    for (int t = 0; t < node.path("titles").size(); t++) {
      JsonNode title = node.path("titles").path(t);
      String place = at + "/titles/" + t;
      if (title.isTextual()) {
        titles.add(TitleRule.whole(PrintedText.title(title.asText(), place)));
      } else {
        rules.add(words.rule(title, PrintedText::title, place));
      }
    }
    if (!node.has("titles")) {
      String title = node.path("title").asText();
      titles.add(TitleRule.whole(PrintedText.title(title, at + "/title")));
    }
    node.set("titles", rules);
    for (String member : List.of("columns", "rows")) {
      for (int c = 0; c < node.path(member).size(); c++) {
        fold((ObjectNode) node.path(member).path(c), at + "/" + member + "/" + c);
      }
    }
    Form form = format.form(node);
    titles.addAll(form.titles());
    return form.withTitles(titles);
  }

  /** Writes the texts of a column or row as the catalogue compares them. */
  private void fold(ObjectNode node, String at) throws Refusal {
    ArrayNode heads = node.arrayNode();
    for (int h = 0; h < node.path("heads").size(); h++) {
      JsonNode head = node.path("heads").path(h);
      String place = at + "/heads/" + h;
      heads.add(
          head.isArray() ? words.path(head, place) : words.rule(head, PrintedText::head, place));
    }
    if (!heads.isEmpty()) {
      node.set("heads", heads);
    }
    if (node.has("labels")) {
      node.set("labels", words.list(node.path("labels"), PrintedText::label, at + "/labels"));
    }
  }

  private static void refuseColumns(Form form, String at) throws Refusal {
    List<FormColumn> columns = form.columns();
    Set<String> ids = new HashSet<>();
    columns.forEach(column -> ids.add(column.id()));
    for (int c = 0; c < columns.size(); c++) {
      FormColumn column = columns.get(c);
      String place = at + "/columns/" + c;
      refuseUnknown(ids, column.with(), place + "/with");
      for (FormColumn before : columns.subList(0, c)) {
        if (!meet(before.side(), column.side())) {
          continue;
        }
        if (before.id().equals(column.id())) {
          throw new Refusal(
              place + "/id", "there are two columns %s; take another id", column.id());
        }
        List<HeaderPattern> shared = new ArrayList<>(column.heads());
        shared.retainAll(before.heads());
        if (!shared.isEmpty() && before.with().equals(column.with())) {
          throw new Refusal(
              place + "/heads",
              "column %s has the same heads; take one of the two out",
              before.id());
        }
      }
    }
  }

  private static void refuseRows(Form form, String at) throws Refusal {
    List<FormRow> rows = form.rows();
    Set<String> keys = new HashSet<>();
    rows.forEach(row -> keys.add(row.key()));
    for (int r = 0; r < rows.size(); r++) {
      FormRow row = rows.get(r);
      String place = at + "/rows/" + r;
      refuseUnknown(keys, row.with(), place + "/with");
      refuseUnknown(keys, row.after() == null ? List.of() : List.of(row.after()), place + "/after");
      for (FormRow before : rows.subList(0, r)) {
        if (!meet(before.side(), row.side())) {
          continue;
        }
        if (before.key().equals(row.key())) {
          throw new Refusal(place + "/key", "there are two rows %s; take another key", row.key());
        }
        List<String> shared = new ArrayList<>(row.labels());
        shared.retainAll(before.labels());
        boolean told =
            !Objects.equals(before.after(), row.after()) || !before.with().equals(row.with());
        if (!shared.isEmpty() && !told) {
          throw new Refusal(
              place + "/labels",
              "row %s has the label %s too; tell them apart by after or with, or take one out",
              before.key(),
              shared.get(0));
        }
      }
    }
  }

  private static void refuseUnknown(Set<String> names, List<String> named, String at)
      throws Refusal {
    for (String name : named) {
      if (!names.contains(name)) {
        throw new Refusal(at, "the form has no %s; check the name", name);
      }
    }
  }

  private static boolean meet(@Nullable Side side, @Nullable Side other) {
    return side == null || other == null || side == other;
  }
}
