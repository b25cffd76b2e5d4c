package io.kaibiao.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.evaluate.structure.CellGrid;
import java.util.ArrayList;
import java.util.List;

/** Reads the {@code grid} of a table in the format of {@code report.json} and truth files. */
final class GridFile {

  private GridFile() {}

  /**
   * Reads a grid. A cell without spans is not merged.
   *
   * @throws IllegalArgumentException if a cell has an impossible position
   */
  static CellGrid grid(JsonNode node) {
    List<CellGrid.Cell> cells = new ArrayList<>();
    for (JsonNode cell : node.path("cells")) {
      cells.add(
          new CellGrid.Cell(
              cell.path("row").asInt(-1),
              cell.path("column").asInt(-1),
              cell.path("rowSpan").asInt(1),
              cell.path("columnSpan").asInt(1),
              cell.path("text").asText()));
    }
    return new CellGrid(cells);
  }
}
