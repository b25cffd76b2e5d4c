package io.kaibiao.export.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.TableDimensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes tables of their objects in {@code report.json}. */
final class TableNode {

  private final Map<String, Integer> indices;

  /**
   * Makes a reader of the tables of one report.
   *
   * @param indices the 0-based index of each table by its id
   */
  TableNode(Map<String, Integer> indices) {
    this.indices = indices;
  }

  Table table(JsonNode node) {
    List<Integer> pages = new ArrayList<>();
    node.path("pages").forEach(page -> pages.add(page.asInt()));
    List<HeaderColumn> header = new ArrayList<>();
    List<Dimensions> columns = new ArrayList<>();
    for (JsonNode column : node.path("header")) {
      header.add(column(column));
      columns.add(CellNode.dimensions(column));
    }
    List<Row> rows = new ArrayList<>();
    List<Dimensions> ofRows = new ArrayList<>();
    List<Map<String, Dimensions>> ofCells = new ArrayList<>();
    for (JsonNode row : node.path("rows")) {
      rows.add(row(row));
      ofRows.add(CellNode.dimensions(row));
      ofCells.add(dimensions(row));
    }
    return new Table(
        node.path("id").asText(),
        form(node),
        node.path("title").asText(),
        node.path("number").asText(),
        node.path("organization").asText(),
        node.path("unit").asText(),
        pages,
        Identified.numberOrNull(node.path("fiscalYear")),
        header,
        grid(node.path("grid")),
        rows,
        Identified.texts(node.path("notes")),
        new TableDimensions(columns, ofRows, ofCells));
  }

  /** Returns the form of a table: one of its own for a table with rows that no form fits. */
  static @Nullable String form(JsonNode table) {
    for (String member : List.of("form", "foreignForm")) {
      if (table.path(member).isTextual()) {
        return table.path(member).asText();
      }
    }
    return table.path("rows").isEmpty() ? null : ForeignName.of(table.path("title").asText());
  }

  private static HeaderColumn column(JsonNode node) {
    return new HeaderColumn(
        node.path("column").asText(),
        Identified.texts(node.path("path")),
        Identified.textOrNull(node.path("ordinal")),
        Identified.textOrNull(node.path("row")),
        node.path("block").asInt());
  }

  private Grid grid(JsonNode node) {
    List<GridCell> cells = new ArrayList<>();
    node.path("cells").forEach(cell -> cells.add(CellNode.gridCell(cell)));
    JsonNode within = node.path("within");
    return new Grid(
        node.path("rows").asInt(),
        node.path("columns").asInt(),
        cells,
        within.isMissingNode()
            ? null
            : new Grid.Within(
                index(within), within.path("row").asInt(), within.path("column").asInt()));
  }

  /**
   * Returns the index of the table that an object names.
   *
   * @throws IllegalArgumentException if there is no such table
   */
  int index(JsonNode node) {
    String id = node.path("table").asText();
    Integer index = indices.get(id);
    if (index == null) {
      throw new IllegalArgumentException("speaks of a table '" + id + "' that it does not have");
    }
    return index;
  }

  private static Row row(JsonNode node) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> cell : node.path("cells").properties()) {
      cells.put(cell.getKey(), CellNode.cell(cell.getValue()));
    }
    return new Row(
        node.path("key").asText(),
        Identified.textOrNull(node.path("line")),
        node.path("label").asText(),
        Identified.texts(node.path("path")),
        node.path("block").asInt(),
        Identified.textOrNull(node.path("form")),
        cells);
  }

  private static Map<String, Dimensions> dimensions(JsonNode row) {
    Map<String, Dimensions> said = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
      Dimensions dimensions = CellNode.dimensions(cell.getValue());
      if (!dimensions.equals(Dimensions.NONE)) {
        said.put(cell.getKey(), dimensions);
      }
    }
    return said;
  }
}
