package io.kaibiao.measure.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ForeignName;
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
import java.util.Optional;

/** The figures of a report, table by table. */
final class DumpFacts {

  /**
   * The figures of one form in a table.
   *
   * @param id the table's number
   * @param form its form, or {@code x:} and a title
   * @param organization whose it is
   * @param figures its figures in printed order
   */
  record Facts(String id, String form, String organization, List<Figure> figures) {}

  /**
   * A figure.
   *
   * @param row the key of its row
   * @param column the id of its column
   * @param value its value, a percentage's without its sign
   * @param doubtful whether it is marked so
   */
  record Figure(String row, String column, BigDecimal value, boolean doubtful) {

    boolean isForeign() {
      return ForeignName.isForeign(row) || ForeignName.isForeign(column);
    }

    boolean isSame(Figure other) {
      return value.compareTo(other.value) == 0;
    }
  }

  private final List<Facts> tables = new ArrayList<>();

  private DumpFacts() {}

  /** Returns the figures that a truth file states. */
  static DumpFacts stated(Path truth) throws IOException {
    DumpFacts facts = new DumpFacts();
    JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(truth));
    for (JsonNode table : root.path("tables")) {
      Facts own =
          facts.table(
              table.path("id").asText(),
              table.path("form").asText(),
              table.path("organization").asText());
      for (JsonNode row : table.path("rows")) {
        for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
          figure(row.path("key").asText(), cell.getKey(), cell.getValue().asText(), false)
              .ifPresent(own.figures()::add);
        }
      }
    }
    return facts;
  }

  /** Returns the figures of a conversion. */
  static DumpFacts of(Report report) {
    DumpFacts facts = new DumpFacts();
    for (Table table : report.tables()) {
      String form = Objects.requireNonNullElse(table.form(), ForeignName.of(""));
      for (Row row : table.rows()) {
        Facts own =
            facts.table(
                table.id(), Objects.requireNonNullElse(row.form(), form), table.organization());
        for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
          Cell cell = entry.getValue();
          boolean doubtful = cell.status() == Status.DOUBTFUL;
          figure(row.key(), entry.getKey(), cell.value().canonical(), doubtful)
              .ifPresent(own.figures()::add);
        }
      }
    }
    return facts;
  }

  /** Returns the figures of a form in a table so far. */
  private Facts table(String id, String form, String organization) {
    for (Facts table : tables) {
      if (table.id().equals(id) && table.form().equals(form)) {
        return table;
      }
    }
    Facts table = new Facts(id, form, organization, new ArrayList<>());
    tables.add(table);
    return table;
  }

  private static Optional<Figure> figure(String row, String column, String value, boolean doubt) {
    return value.matches("-?\\d+(?:\\.\\d+)?%?")
        ? Optional.of(new Figure(row, column, new BigDecimal(value.replace("%", "")), doubt))
        : Optional.empty();
  }

  List<Facts> tables() {
    return tables;
  }
}
