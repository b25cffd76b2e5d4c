package io.kaibiao.sheet.peer;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.sheet.SheetTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the cells of a table of docling, each with its rows and columns. */
final class DoclingTable {

  /** The first row of a cell, from 0. */
  static final String TOP = "start_row_offset_idx";

  /** The row below a cell. */
  static final String BOTTOM = "end_row_offset_idx";

  /** The first column of a cell, from 0. */
  static final String LEFT = "start_col_offset_idx";

  /** The column right of a cell. */
  static final String RIGHT = "end_col_offset_idx";

  private DoclingTable() {}

  /** Returns a table; cells that stand where another one does are left out. */
  static SheetTable of(JsonNode data, PeerPages pages) throws InputException {
    List<JsonNode> cells = new ArrayList<>();
    for (JsonNode cell : data.path("table_cells")) {
      pages.requirePlace(cell.path(TOP).asInt(), cell.path(LEFT).asInt());
      cells.add(cell);
    }
    cells.sort(
        Comparator.comparingInt((JsonNode cell) -> cell.path(TOP).asInt())
            .thenComparingInt(cell -> cell.path(LEFT).asInt()));
    SheetTable table = new SheetTable();
    for (JsonNode cell : cells) {
      int top = Math.max(0, cell.path(TOP).asInt());
      int left = Math.max(0, cell.path(LEFT).asInt());
      while (table.rows() <= top) {
        table.row();
      }
      if (table.isFree(left)) {
        String text = cell.path("text").asText().replaceAll("\\s+", " ").strip();
        int down = cell.path(BOTTOM).asInt(top + 1) - top;
        int right = cell.path(RIGHT).asInt(left + 1) - left;
        table.cell(left, text, Math.max(1, down), Math.max(1, right));
      }
    }
    return table;
  }
}
