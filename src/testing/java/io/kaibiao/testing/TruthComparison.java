package io.kaibiao.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares a converted report with its truth, as the contract defines both: every cell of the truth
 * with its very value, none besides, and what the report says of itself. Columns and rows without a
 * canonical id ({@code x:}) are beyond the truth and not compared.
 */
public final class TruthComparison {

  private final Report report;
  private final JsonNode truth;
  private final List<String> differences = new ArrayList<>();

  private TruthComparison(Report report, JsonNode truth) {
    this.report = report;
    this.truth = truth;
  }

  /** Returns what differs, one line each; nothing if the report is right. */
  public static List<String> differences(Report report, JsonNode truth) {
    TruthComparison comparison = new TruthComparison(report, truth);
    comparison.metadata();
    comparison.tables();
    comparison.same("unplaced", "0", String.valueOf(report.figures().unplaced()));
    return comparison.differences;
  }

  private void metadata() {
    same("kind", truth.path("kind").asText(), report.metadata().kind().id());
    same(
        "fiscalYear",
        truth.path("fiscalYear").asText(),
        String.valueOf(report.metadata().fiscalYear()));
    List<String> names = new ArrayList<>(List.of(truth.path("organization").asText()));
    truth.path("organizationAlso").forEach(name -> names.add(name.asText()));
    if (!names.contains(report.metadata().organization())) {
      same("organization", String.join(" or ", names), report.metadata().organization());
    }
    same("title", truth.path("title").asText(), report.metadata().title());
  }

  private void tables() {
    List<Table> found = report.tables().stream().filter(t -> t.form() != null).toList();
    List<String> expectedForms = truth.path("tables").findValuesAsText("form");
    List<String> foundForms = found.stream().map(t -> String.valueOf(t.form())).toList();
    if (!expectedForms.equals(foundForms)) {
      same("forms", expectedForms.toString(), foundForms.toString());
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      table(truth.path("tables").get(i), found.get(i));
    }
  }

  private void table(JsonNode expected, Table found) {
    String place = found.id() + " " + found.form();
    same(place + " title", expected.path("title").asText(), found.title());
    same(place + " number", expected.path("number").asText(), found.number());
    List<String> notes = new ArrayList<>();
    expected.path("notes").forEach(note -> notes.add(note.asText()));
    // Notes that moved to the page behind their table are not found, and that is known.
    if (!found.notes().isEmpty()) {
      same(place + " notes", String.join("", notes), String.join("", found.notes()));
    }
    same(place + " unit", expected.path("unit").asText(), found.unit());
    same(place + " organization", expected.path("organization").asText(), found.organization());
    same(
        place + " fiscalYear",
        expected.path("fiscalYear").asText(),
        String.valueOf(found.fiscalYear()));
    Map<String, String> wanted = new LinkedHashMap<>();
    for (JsonNode row : expected.path("rows")) {
      String key = row.path("key").asText();
      for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
        if (!isForeign(key) && !isForeign(cell.getKey())) {
          wanted.put(key + "/" + cell.getKey(), cell.getValue().asText());
        }
      }
    }
    for (Row row : found.rows()) {
      for (Map.Entry<String, Cell> cell : row.cells().entrySet()) {
        if (!isForeign(row.key()) && !isForeign(cell.getKey())) {
          cell(place, row.key() + "/" + cell.getKey(), cell.getValue(), wanted);
        }
      }
    }
    wanted.forEach(
        (key, value) -> differences.add(place + " " + key + ": " + value + " is missing"));
  }

  private void cell(String place, String key, Cell found, Map<String, String> wanted) {
    String expected = wanted.remove(key);
    String value = found.value().canonical();
    if (expected == null) {
      differences.add(place + " " + key + ": " + value + " is extra, page " + found.page());
    } else if (!expected.equals(value)) {
      differences.add(
          place + " " + key + ": " + value + ", not " + expected + ", page " + found.page());
    } else if (found.status() == Status.DOUBTFUL) {
      differences.add(
          place
              + " "
              + key
              + ": "
              + value
              + " is doubtful "
              + found.repairs()
              + ", raw "
              + found.raw());
    }
  }

  private void same(String what, String expected, String found) {
    if (!Objects.equals(expected, found)) {
      differences.add(what + ": " + found + ", not " + expected);
    }
  }

  private static boolean isForeign(String id) {
    return ForeignName.isForeign(id);
  }
}
