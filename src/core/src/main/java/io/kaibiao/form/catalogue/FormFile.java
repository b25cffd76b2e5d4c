package io.kaibiao.form.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.report.ReportKind;
import io.kaibiao.resource.Resource;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns {@code forms.json} into forms, its synonyms written out. */
public final class FormFile {

  private static final String EXPENDITURE_SIDE = "expenditure";

  private final JsonNode root;
  private final Subjects functional;
  private final Map<String, List<String>> synonyms = new HashMap<>();
  private final Map<String, HeaderTerm> terms = new HashMap<>();

  FormFile(JsonNode root, Subjects functional) {
    this.root = root;
    this.functional = functional;
  }

  /**
   * Returns what reads forms that are written as in {@code forms.json} with its lists of synonyms.
   *
   * @param functional the classification that names the rows of subjects
   */
  public static FormFile ofSynonyms(Subjects functional) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("synonyms", Resource.json(FormFile.class, "forms.json").path("synonyms"));
    return new FormFile(root, functional);
  }

  /** Tells whether there is a list of synonyms with a name. */
  public boolean hasSynonyms(String name) {
    return !root.path("synonyms").path(name).isEmpty();
  }

  /** Returns the form that a node describes; its lists of synonyms must be known. */
  public Form form(JsonNode node) {
    return form(node, text(node, "id"), kind(text(node, "kind")));
  }

  List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    for (JsonNode form : root.path("forms")) {
      forms.add(form(form));
      if (form.has("accounts")) {
        forms.add(form(form, text(form, "accounts"), ReportKind.FINAL_ACCOUNTS));
      }
    }
    return forms;
  }

  private Form form(JsonNode node, String id, ReportKind kind) {
    Set<String> except = words(node.path("except"));
    List<TitleRule> titles = new ArrayList<>();
    for (JsonNode rule : node.path("titles")) {
      Set<String> none = words(rule.path("none"));
      none.addAll(words(root.path("titlesExcept")));
      titles.add(new TitleRule(groups(rule), List.copyOf(none)));
    }
    String publisher = node.path("body").asText(Publisher.DEPARTMENT.name());
    @Nullable String subjects = optional(node, "columnsBy");
    return new Form(
        id,
        kind,
        Publisher.valueOf(publisher.toUpperCase(Locale.ROOT)),
        text(node, "title"),
        text(node, "number"),
        rowKey(text(node, "rowKey")),
        titles,
        columns(node, kind, except),
        rows(node),
        subjects == null ? null : rowKey(subjects));
  }

  private static RowKey rowKey(String written) {
    return RowKey.valueOf(written.toUpperCase(Locale.ROOT));
  }

  private List<FormColumn> columns(JsonNode node, ReportKind kind, Set<String> except) {
    List<FormColumn> columns = new ArrayList<>();
    for (JsonNode column : node.path("columns")) {
      if (column.has("use")) {
        for (JsonNode shared : root.path("columnSets").path(text(column, "use"))) {
          columns.add(column(shared, kind, except));
        }
      } else {
        columns.add(column(column, kind, except));
      }
    }
    return columns;
  }

  private FormColumn column(JsonNode column, ReportKind kind, Set<String> except) {
    return new FormColumn(
        text(column, "id"),
        side(column),
        content(column),
        List.copyOf(words(column.path("with"))),
        patterns(column, kind, except));
  }

  private static FormColumn.Content content(JsonNode column) {
    return switch (column.path("type").asText()) {
      case "text" -> FormColumn.Content.TEXT;
      case "government-subject" -> FormColumn.Content.GOVERNMENT_SUBJECT;
      default -> FormColumn.Content.AMOUNT;
    };
  }

  private List<FormRow> rows(JsonNode node) {
    List<FormRow> rows = new ArrayList<>();
    List<FormRow> subjects = new ArrayList<>();
    for (JsonNode code : node.path("subjects")) {
      subjects.add(expenditure(code.asText()));
    }
    ReportKind kind = kind(text(node, "kind"));
    for (JsonNode row : node.path("rows")) {
      if (side(row) == Side.EXPENDITURE) {
        // Sums of expenditure are printed below what they sum.
        rows.addAll(subjects);
        subjects.clear();
      }
      rows.add(
          new FormRow(
              text(row, "key"),
              side(row),
              List.copyOf(words(row.path("labels"))),
              optional(row, "after"),
              List.copyOf(words(row.path("with"))),
              row.path("own").asBoolean(),
              optional(row, "unit"),
              patterns(row, kind, Set.of())));
    }
    rows.addAll(subjects);
    return rows;
  }

  private FormRow expenditure(String code) {
    List<String> labels =
        functional.names(code).stream().map(name -> Folding.label(name.name())).distinct().toList();
    return new FormRow(code, Side.EXPENDITURE, labels, null, List.of(), false, null, List.of());
  }

  private List<HeaderPattern> patterns(JsonNode owner, ReportKind kind, Set<String> except) {
    List<HeaderPattern> patterns = new ArrayList<>();
    for (JsonNode pattern : owner.path("heads")) {
      if (!pattern.path("in").asText(kind.id()).equals(kind.id())) {
        continue;
      }
      Set<String> none = words(pattern.path("none"));
      none.addAll(except);
      patterns.add(
          new HeaderPattern(
              groups(pattern).stream().map(this::terms).toList(), terms(List.copyOf(none))));
    }
    return patterns;
  }

  /** Returns the terms of some words, each made once. */
  private List<HeaderTerm> terms(List<String> written) {
    return written.stream().map(w -> terms.computeIfAbsent(w, HeaderTerm::of)).toList();
  }

  private List<List<String>> groups(JsonNode rule) {
    List<List<String>> groups = new ArrayList<>();
    for (JsonNode group : rule.path("all")) {
      String only = group.size() == 1 ? group.path(0).asText() : "";
      groups.add(only.startsWith("@") ? synonyms(only.substring(1)) : List.copyOf(words(group)));
    }
    return groups;
  }

  private Set<String> words(JsonNode list) {
    Set<String> words = new LinkedHashSet<>();
    for (JsonNode word : list) {
      String text = word.asText();
      if (text.startsWith("@")) {
        words.addAll(synonyms(text.substring(1)));
      } else {
        words.add(text);
      }
    }
    return words;
  }

  private List<String> synonyms(String name) {
    @Nullable List<String> known = synonyms.get(name);
    if (known != null) {
      return known;
    }
    JsonNode list = root.path("synonyms").path(name);
    if (list.isEmpty()) {
      throw new IllegalStateException("no synonyms named " + name);
    }
    List<String> words = List.copyOf(words(list));
    synonyms.put(name, words);
    return words;
  }

  private static ReportKind kind(String id) {
    return Arrays.stream(ReportKind.values())
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no kind of report is called " + id));
  }

  private static @Nullable Side side(JsonNode node) {
    @Nullable String side = optional(node, "side");
    if (side == null) {
      return null;
    }
    return side.equals(EXPENDITURE_SIDE) ? Side.EXPENDITURE : Side.INCOME;
  }

  private static @Nullable String optional(JsonNode node, String field) {
    return node.has(field) ? node.path(field).asText() : null;
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }
}
