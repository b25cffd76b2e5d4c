package io.kaibiao.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.evaluate.structure.ComparedValue;
import io.kaibiao.file.NamedFile;
import io.kaibiao.report.table.ForeignName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a truth file, whose format is described in {@code docs/evaluate.md}. */
final class TruthFile {

  private TruthFile() {}

  /**
   * Reads a JSON file.
   *
   * @throws InputException if there is none, or it can't be read
   */
  static JsonNode json(Path file) throws InputException {
    try {
      return new ObjectMapper().readTree(NamedFile.read(file));
    } catch (IOException e) {
      String cause = Files.exists(file) ? "it is no JSON" : "there is no such file";
      throw new InputException(
          Reason.of(e), file + ": " + cause + "; give a truth file or a folder of them", e);
    }
  }

  /**
   * Reads the truth of a report.
   *
   * @param name the document's name without its ending
   * @param kind the document's kind in its list
   * @throws InputException if the file can't be read or is no truth
   */
  static Truth read(Path file, String name, String kind) throws InputException {
    JsonNode root = json(file);
    if (!root.path("tables").isArray()) {
      throw new InputException(
          Reason.DAMAGED,
          file + ": is no truth of a report (it has no list 'tables'); see docs/evaluate.md");
    }
    JsonNode facts = root.path("report").isObject() ? root.path("report") : root;
    List<TrueTable> tables = new ArrayList<>();
    for (JsonNode table : root.path("tables")) {
      tables.add(table(table, file));
    }
    List<String> organizations = new ArrayList<>(List.of(facts.path("organization").asText()));
    organizations.addAll(texts(facts.path("organizationAlso")));
    List<String> disagreements = new ArrayList<>();
    for (JsonNode statement : root.path("statements")) {
      if (!statement.path("agrees").asBoolean(true)) {
        disagreements.add(statement.path("value").asText());
      }
    }
    return new Truth(
        name,
        kind,
        texts(root.path("conditions")),
        facts.path("kind").asText(),
        facts.path("fiscalYear").asText(),
        organizations,
        tables,
        disagreements,
        new HashSet<>(texts(root.path("ignoreForms"))));
  }

  private static TrueTable table(JsonNode node, Path file) throws InputException {
    String form = node.path("form").isTextual() ? node.path("form").asText() : "";
    Map<CellPlace, String> cells = new LinkedHashMap<>();
    Map<String, String> labels = new HashMap<>();
    Set<String> unscored = new HashSet<>();
    for (JsonNode row : node.path("rows")) {
      String key = ComparedValue.text(row.path("key").asText());
      if (row.path("unscored").asBoolean()) {
        unscored.add(key);
      } else if (!ForeignName.isForeign(key)) {
        // The projects themselves name the rows of BG10, so these names are their labels.
        if (!form.equals("BG10")) {
          labels.put(key, row.path("label").asText());
        }
        row.path("cells").properties().stream()
            .filter(cell -> !ForeignName.isForeign(cell.getKey()))
            .forEach(c -> cells.put(new CellPlace(key, c.getKey()), c.getValue().asText()));
      }
    }
    try {
      return new TrueTable(
          node.path("id").asText(),
          form,
          node.path("organization").asText(),
          node.path("unit").asText(),
          cells,
          labels,
          alternatives(node.path("alternatives")),
          alsoValues(node.path("alsoValues")),
          optional(node.path("optional")),
          unscored,
          node.path("grid").isObject() ? GridFile.grid(node.path("grid")) : null);
    } catch (IllegalArgumentException e) {
      String id = node.path("id").asText();
      throw new InputException(
          Reason.DAMAGED,
          file + ": the grid of table " + id + " can't be (" + e.getMessage() + "); mend the truth",
          e);
    }
  }

  private static Map<CellPlace, List<CellPlace>> alternatives(JsonNode node) {
    Map<CellPlace, List<CellPlace>> alternatives = new HashMap<>();
    node.properties()
        .forEach(
            e ->
                alternatives.put(
                    CellPlace.parse(e.getKey()),
                    texts(e.getValue()).stream().map(CellPlace::parse).toList()));
    return alternatives;
  }

  private static Map<CellPlace, List<String>> alsoValues(JsonNode node) {
    Map<CellPlace, List<String>> also = new HashMap<>();
    node.properties().forEach(e -> also.put(CellPlace.parse(e.getKey()), texts(e.getValue())));
    return also;
  }

  private static Map<CellPlace, String> optional(JsonNode node) {
    Map<CellPlace, String> optional = new HashMap<>();
    for (JsonNode cell : node) {
      optional.put(
          new CellPlace(cell.path(0).asText(), cell.path(1).asText()), cell.path(2).asText());
    }
    return optional;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
