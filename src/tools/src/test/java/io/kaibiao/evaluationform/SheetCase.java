package io.kaibiao.evaluationform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.samples.maker.RecordSheets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** A performance grid of {@code sheets.json}, as it is printed and what it says. */
record SheetCase(JsonNode family) {

  private static final Kaibiao KAIBIAO = Kaibiao.builder().build();
  private static final JsonNode ALL = read();

  private static JsonNode read() {
    try (InputStream in =
        Objects.requireNonNull(SheetCase.class.getResourceAsStream("sheets.json"))) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Iterable<JsonNode> families() {
    return ALL;
  }

  static SheetCase of(String id) {
    return StreamSupport.stream(ALL.spliterator(), false)
        .filter(family -> family.path("id").asText().equals(id))
        .map(SheetCase::new)
        .findFirst()
        .orElseThrow();
  }

  RecordSheets print(RecordSheets sheets) {
    sheets.title(family.path("title").asText());
    family.path("lines").forEach(line -> sheets.line(line.asText()));
    List<Double> widths = new ArrayList<>();
    family.path("widths").forEach(width -> widths.add(width.asDouble()));
    List<String> rows = new ArrayList<>();
    family.path("rows").forEach(row -> rows.add(row.asText()));
    sheets.grid(widths, rows);
    family.path("notes").forEach(note -> sheets.line(note.asText()));
    return sheets;
  }

  /** Returns what a document of this one grid says wrongly, one line each. */
  List<String> differences(byte[] pdf) throws Exception {
    return differences(List.of(this), pdf);
  }

  /** Returns what a document of several grids says wrongly. */
  static List<String> differences(List<SheetCase> printed, byte[] pdf) throws Exception {
    Report report = KAIBIAO.convert("record.pdf", pdf, ConversionOptions.DEFAULT);
    List<Table> forms = report.tables().stream().filter(Table::isRecognised).toList();
    List<SheetCase> expected = printed.stream().filter(s -> !s.form().isEmpty()).toList();
    List<String> ids = expected.stream().map(SheetCase::form).toList();
    if (!forms.stream().map(Table::form).toList().equals(ids)) {
      return List.of("forms " + forms.stream().map(Table::form).toList() + ", not " + ids);
    }
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      differences.addAll(expected.get(i).differences(forms.get(i)));
    }
    return differences;
  }

  private String form() {
    return family.path("form").asText();
  }

  /** Returns what one table says wrongly. */
  List<String> differences(Table table) {
    Map<String, String> left = truth();
    List<String> differences = new ArrayList<>();
    for (Row row : table.rows()) {
      for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
        String place = row.key() + "/" + entry.getKey();
        boolean beyond = ForeignName.isForeign(row.key()) || ForeignName.isForeign(entry.getKey());
        if (beyond && !left.containsKey(place)) {
          continue;
        }
        String value = bare(entry.getValue().value().canonical());
        String expected = left.remove(place);
        if (!value.equals(expected)) {
          differences.add(place + " " + value + ", not " + expected);
        } else if (entry.getValue().status() == Status.DOUBTFUL) {
          differences.add(place + " " + value + " is doubtful: " + entry.getValue().repairs());
        }
      }
    }
    left.forEach((place, value) -> differences.add(place + " " + value + " is missing"));
    return differences;
  }

  Map<String, String> truth() {
    Map<String, String> truth = new TreeMap<>();
    family
        .path("truth")
        .properties()
        .forEach(
            row ->
                row.getValue()
                    .properties()
                    .forEach(
                        cell ->
                            truth.put(
                                row.getKey() + "/" + cell.getKey(),
                                bare(cell.getValue().asText()))));
    JsonNode indicators = family.path("indicators");
    if (!indicators.isEmpty()) {
      String[] columns = indicators.get(0).asText().split("\\|", -1);
      for (int i = 1; i < indicators.size(); i++) {
        String[] cells = indicators.get(i).asText().split("\\|", -1);
        for (int c = 0; c < columns.length; c++) {
          if (!cells[c].isEmpty()) {
            truth.put("indicator." + i + "/" + columns[c], bare(cells[c]));
          }
        }
      }
    }
    return truth;
  }

  private static String bare(String value) {
    return value.replaceAll("\\s+", "");
  }
}
