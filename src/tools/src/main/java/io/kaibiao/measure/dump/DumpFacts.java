package io.kaibiao.measure.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The figures of a report by form, row and column. */
final class DumpFacts {

  private final Map<String, List<Figure>> figures = new TreeMap<>();

  /**
   * A figure.
   *
   * @param value its value, or null if it is no number
   * @param doubtful whether it is marked so
   */
  record Figure(BigDecimal value, boolean doubtful) {}

  private DumpFacts() {}

  /** Returns the figures that a truth file states. */
  static DumpFacts stated(Path truth) throws IOException {
    DumpFacts facts = new DumpFacts();
    JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(truth));
    for (JsonNode table : root.path("tables")) {
      for (JsonNode row : table.path("rows")) {
        for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
          facts.add(
              place(table.path("form").asText(), row.path("key").asText(), cell.getKey()),
              cell.getValue().asText(),
              false);
        }
      }
    }
    return facts;
  }

  /** Returns the figures of a conversion. */
  static DumpFacts of(Report report) {
    DumpFacts facts = new DumpFacts();
    for (Table table : report.tables()) {
      for (Row row : table.rows()) {
        for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
          Cell cell = entry.getValue();
          String place =
              place(Objects.requireNonNullElse(table.form(), ""), row.key(), entry.getKey());
          facts.add(place, cell.value().canonical(), cell.status() == Status.DOUBTFUL);
        }
      }
    }
    return facts;
  }

  /** Returns a figure's place; rows that names key are all one, as names are misread too. */
  private static String place(String form, String row, String column) {
    boolean named = row.codePoints().anyMatch(Character::isIdeographic) && !row.startsWith("x:");
    return form + "/" + (named ? "name" : row) + "/" + column;
  }

  private void add(String place, String value, boolean doubtful) {
    if (value.matches("-?\\d+(?:\\.\\d+)?%?")) {
      figures
          .computeIfAbsent(place, p -> new ArrayList<>())
          .add(new Figure(new BigDecimal(value.replace("%", "")), doubtful));
    }
  }

  Map<String, List<Figure>> figures() {
    return figures;
  }
}
