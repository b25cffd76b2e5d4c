package io.kaibiao.export.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.export.ReportSchema;
import io.kaibiao.file.NamedFile;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Statement;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A result that was written before and that a person may have edited: the figures of {@code
 * facts.csv}, where it is there, take the place of those in {@code report.json}.
 *
 * @param tables its forms' rows and cells; grids are left out
 * @param statements what the prose states
 * @param coverage which pages of the document were converted
 * @param violations where {@code report.json} is not as its schema says
 * @param edits cells whose value in {@code facts.csv} is another than in {@code report.json}
 */
public record ResultFolder(
    List<Table> tables,
    List<Statement> statements,
    Coverage coverage,
    List<String> violations,
    List<Edit> edits) {

  /** Thousands are parted in print where one figure of a table shows it. */
  private static final Pattern PARTED = Pattern.compile(".*\\d[,，]\\d{3}.*");

  /**
   * A cell that a person put right.
   *
   * @param place {@code table/row/column}
   * @param was the value in {@code report.json}
   * @param is the value in {@code facts.csv}
   * @param printed the new value as the table prints its figures, thousands parted or not
   * @param page the page that the cell stands on
   * @param box where it stands there
   */
  public record Edit(String place, String was, String is, String printed, int page, Box box) {
    /** Returns the edit in one line: {@code table/row/column: old -> new}. */
    public String line() {
      return place + ": " + was + " -> " + is;
    }
  }

  private static final Pattern AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  public ResultFolder {
    tables = List.copyOf(tables);
    statements = List.copyOf(statements);
    violations = List.copyOf(violations);
    edits = List.copyOf(edits);
  }

  /**
   * Reads a result.
   *
   * @param path the folder of one result, or its {@code report.json}
   * @throws InputException if there is none or it can't be read
   */
  public static ResultFolder read(Path path) throws InputException {
    Path json = Files.isDirectory(path) ? path.resolve("report.json") : path;
    Path facts = json.resolveSibling("facts.csv");
    try {
      byte[] bytes = NamedFile.read(json);
      List<String> violations = new ReportSchema().violations(new ByteArrayInputStream(bytes));
      JsonNode root = new ObjectMapper().readTree(bytes);
      Map<String, String> edited = Files.exists(facts) ? facts(facts) : Map.of();
      List<Edit> edits = new ArrayList<>();
      List<Table> tables = new ArrayList<>();
      root.path("tables").forEach(node -> tables.add(table(node, edited, edits)));
      List<Statement> statements = new ArrayList<>();
      root.path("statements").forEach(node -> statements.add(statement(node)));
      return new ResultFolder(tables, statements, coverage(root.path("source")), violations, edits);
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(
          Reason.of(e),
          path
              + ": no result of kaibiao that can be read ("
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + "); give the folder that convert wrote, or its report.json",
          e);
    }
  }

  private static Map<String, String> facts(Path file) throws IOException {
    Map<String, String> values = new HashMap<>();
    for (FactsCsvReader.Fact fact : FactsCsvReader.read(file)) {
      String form = ForeignName.isForeign(fact.form()) ? "" : fact.form();
      values.putIfAbsent(place(fact.table(), form, fact.row()) + "/" + fact.column(), fact.value());
    }
    return values;
  }

  /**
   * Returns where a row stands. A table may hold two forms side by side, each with a row of one
   * key.
   */
  private static String place(String table, String form, String row) {
    return table + "/" + form + "/" + row;
  }

  /** Returns the form that a row is of, or null where it is of none. */
  private static @Nullable String form(JsonNode table, JsonNode row) {
    JsonNode own = row.path("form").isTextual() ? row.path("form") : table.path("form");
    return own.isTextual() ? own.asText() : null;
  }

  private static List<Row> rows(
      JsonNode node, boolean parted, Map<String, String> edited, List<Edit> edits) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode row : node.path("rows")) {
      rows.add(row(node, row, edited, parted, edits));
    }
    return rows;
  }

  private static Table table(JsonNode node, Map<String, String> edited, List<Edit> edits) {
    String id = node.path("id").asText();
    boolean parted =
        node.path("rows").findValuesAsText("raw").stream()
            .anyMatch(raw -> PARTED.matcher(raw).matches());
    List<Row> rows = rows(node, parted, edited, edits);
    return new Table(
        id,
        TableNode.form(node),
        node.path("title").asText(),
        node.path("number").asText(),
        node.path("organization").asText(),
        node.path("unit").asText(),
        pages(node),
        null,
        header(node),
        new Grid(0, 0, List.of()),
        rows,
        List.of());
  }

  private static Row row(
      JsonNode table, JsonNode row, Map<String, String> edited, boolean parted, List<Edit> edits) {
    String id = table.path("id").asText();
    String key = row.path("key").asText();
    String form = form(table, row);
    String printed = place(id, form == null ? "" : form, key);
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.path("cells")
        .properties()
        .forEach(
            entry -> {
              String was = entry.getValue().path("value").asText();
              String is = edited.getOrDefault(printed + "/" + entry.getKey(), was);
              if (!is.equals(was)) {
                String place = id + "/" + key + "/" + entry.getKey();
                edits.add(edit(place, was, is, parted, entry.getValue()));
              }
              cells.put(entry.getKey(), cell(entry.getValue(), is));
            });
    return new Row(
        key,
        null,
        row.path("label").asText(),
        Identified.texts(row.path("path")),
        row.path("block").asInt(),
        row.path("form").isTextual() ? row.path("form").asText() : null,
        cells);
  }

  private static List<Integer> pages(JsonNode table) {
    List<Integer> pages = new ArrayList<>();
    table.path("pages").forEach(page -> pages.add(page.asInt()));
    return pages.isEmpty() ? List.of(1) : pages;
  }

  private static List<HeaderColumn> header(JsonNode table) {
    List<HeaderColumn> header = new ArrayList<>();
    for (JsonNode column : table.path("header")) {
      header.add(
          new HeaderColumn(
              column.path("column").asText(), Identified.texts(column.path("path")), null));
    }
    return header;
  }

  private static Edit edit(String place, String was, String is, boolean parted, JsonNode cell) {
    JsonNode box = cell.path("box");
    return new Edit(
        place,
        was,
        is,
        parted && AMOUNT.matcher(is).matches() ? parted(is) : is,
        cell.path("page").asInt(),
        box.size() == 4
            ? new Box(
                box.get(0).asDouble(),
                box.get(1).asDouble(),
                box.get(2).asDouble(),
                box.get(3).asDouble())
            : NOWHERE);
  }

  /** Returns a plain figure with a comma before each three of its whole digits. */
  private static String parted(String figure) {
    int point = figure.indexOf('.');
    String whole = point < 0 ? figure : figure.substring(0, point);
    return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",")
        + (point < 0 ? "" : figure.substring(point));
  }

  private static Cell cell(JsonNode node, String value) {
    return new Cell(
        Value.parse(value),
        node.path("unit").asText(),
        node.path("raw").asText(),
        node.path("status").asText().equals(Status.DOUBTFUL.id()) ? Status.DOUBTFUL : Status.READ,
        node.path("confidence").asDouble(),
        node.path("page").asInt(),
        NOWHERE,
        List.of());
  }

  private static Coverage coverage(JsonNode source) {
    JsonNode selection = source.path("selection");
    return selection.isTextual()
        ? new Coverage(PageSelection.parse(selection.asText()), source.path("pages").asInt())
        : Coverage.WHOLE;
  }

  private static Statement statement(JsonNode node) {
    // One without the other is against the schema, which is told elsewhere.
    boolean claimed = node.path("agreesWith").isTextual() && node.path("agrees").isBoolean();
    return new Statement(
        node.path("section").asText(),
        node.path("fact").asText(),
        node.path("value").asText(),
        claimed ? node.path("agreesWith").asText() : null,
        claimed ? node.path("agrees").asBoolean() : null);
  }
}
