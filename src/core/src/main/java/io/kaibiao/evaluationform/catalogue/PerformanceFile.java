package io.kaibiao.evaluationform.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.evaluationform.catalogue.Vocabulary.Named;
import io.kaibiao.report.table.ForeignName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses {@code performance.json} and resolves its lists of synonyms. */
final class PerformanceFile {

  private final JsonNode root;

  PerformanceFile(JsonNode root) {
    this.root = root;
  }

  List<PerformanceForm> forms() {
    List<PerformanceForm> forms = new ArrayList<>();
    root.path("forms").forEach(form -> forms.add(form(form)));
    return List.copyOf(forms);
  }

  private PerformanceForm form(JsonNode node) {
    JsonNode funds = node.path("funds");
    JsonNode fields = node.has("columns") ? node.path("columns") : node.path("fields");
    Set<String> goals = new LinkedHashSet<>();
    node.path("goals").forEach(goal -> goals.add(goal.path("id").asText()));
    return new PerformanceForm(
        node.path("id").asText(),
        node.path("title").asText(),
        layout(node, fields),
        PerformanceForm.Shape.valueOf(node.path("shape").asText().toUpperCase(Locale.ROOT)),
        titles(node.path("titles")),
        groups(node.path("needs")),
        groups(node.path("alone")),
        Set.copyOf(texts(node.path("lacks"))),
        vocabulary(fields),
        vocabulary(funds.path("columns")),
        vocabulary(funds.path("rows")),
        texts(funds.path("sides")),
        vocabulary(node.path("goals")),
        List.copyOf(goals),
        vocabulary(node.path("indicators")),
        vocabulary(node.path("evidence")),
        labels(node.path("totals")));
  }

  /** Returns the rows and columns of a form's results that lists name, without foreign ones. */
  private static Map<String, List<String>> layout(JsonNode node, JsonNode fields) {
    Map<String, List<String>> layout = new LinkedHashMap<>();
    if (node.has("columns")) {
      List<String> columns = ids(fields);
      columns.removeAll(List.of("name", "serial"));
      layout.put("", columns);
      return layout;
    }
    layout.put("field", ids(fields));
    JsonNode funds = node.path("funds");
    List<String> columns = ids(funds.path("columns"));
    columns.remove("label");
    ids(funds.path("rows")).forEach(row -> layout.put("funds." + row, columns));
    if (node.has("goals")) {
      layout.put("goal", ids(node.path("goals")));
    }
    node.path("more").properties().forEach(e -> layout.put(e.getKey(), texts(e.getValue())));
    List<String> indicators = ids(node.path("indicators"));
    // The adjusted target of an indicator is its target, and the first is its initial one.
    indicators.replaceAll(id -> id.equals("adjusted_target") ? "initial_target" : id);
    layout.put("indicator.N", indicators);
    return layout;
  }

  /** Returns the ids of a list of names, each once, with those of second mentions. */
  private static List<String> ids(JsonNode names) {
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode name : names) {
      ids.add(name.path("id").asText());
      if (name.has("again")) {
        ids.add(name.path("again").asText());
      }
    }
    ids.removeIf(ForeignName::isForeign);
    return new ArrayList<>(ids);
  }

  private static List<PerformanceForm.Title> titles(JsonNode list) {
    List<PerformanceForm.Title> titles = new ArrayList<>();
    for (JsonNode title : list) {
      List<List<String>> all = new ArrayList<>();
      title.path("all").forEach(group -> all.add(texts(group)));
      titles.add(new PerformanceForm.Title(all, texts(title.path("none"))));
    }
    return titles;
  }

  private static List<List<String>> groups(JsonNode list) {
    List<List<String>> groups = new ArrayList<>();
    list.forEach(group -> groups.add(texts(group)));
    return groups;
  }

  private Vocabulary vocabulary(JsonNode list) {
    Map<String, Named> named = new LinkedHashMap<>();
    for (JsonNode entry : list) {
      Named name =
          new Named(
              entry.path("id").asText(),
              kind(entry.path("type").asText()),
              optional(entry, "again"),
              optional(entry, "side"));
      for (String label : labels(entry.path("labels"))) {
        Named other = named.putIfAbsent(label, name);
        if (other != null && !other.id().equals(name.id())) {
          throw new IllegalStateException(label + " names " + other.id() + " and " + name.id());
        }
      }
    }
    return new Vocabulary(named);
  }

  private static Kind kind(String type) {
    return switch (type) {
      case "money" -> Kind.MONEY;
      case "score" -> Kind.FIGURE;
      default -> Kind.TEXT;
    };
  }

  private static @Nullable String optional(JsonNode node, String field) {
    return node.has(field) ? node.path(field).asText() : null;
  }

  /** Returns the labels of a list, a name that begins with @ replaced by the list of that name. */
  Set<String> labels(JsonNode list) {
    Set<String> labels = new LinkedHashSet<>();
    for (JsonNode item : list) {
      String text = item.asText();
      if (text.startsWith("@")) {
        JsonNode synonyms = root.path("synonyms").path(text.substring(1));
        if (synonyms.isEmpty()) {
          throw new IllegalStateException("no synonyms named " + text);
        }
        labels.addAll(labels(synonyms));
      } else {
        labels.add(text);
      }
    }
    return labels;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
