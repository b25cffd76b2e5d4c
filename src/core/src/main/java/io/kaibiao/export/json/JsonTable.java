package io.kaibiao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.export.content.WellFormed;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.GridStatuses;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.TableDimensions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Streams the tables of {@code report.json}. One instance per document. */
final class JsonTable {

  private final JsonMembers members;
  private final JsonGenerator out;
  private final JsonCell cells;

  JsonTable(JsonMembers members) {
    this.members = members;
    this.out = members.out();
    this.cells = new JsonCell(members);
  }

  /** Writes one of the tables of a report. */
  void write(Table table, List<Table> tables) throws IOException {
    out.writeStartObject();
    members.text("id", table.id());
    form(table);
    members.text("title", table.title());
    members.text("number", table.number());
    members.text("organization", table.organization());
    members.text("unit", table.unit());
    out.writeFieldName("pages");
    members.layout().inline();
    int[] pages = table.pages().stream().mapToInt(Integer::intValue).toArray();
    out.writeArray(pages, 0, pages.length);
    members.numberOrNull("fiscalYear", table.fiscalYear());
    out.writeArrayFieldStart("header");
    for (int i = 0; i < table.header().size(); i++) {
      write(table.header().get(i), table.dimensions().ofColumn(i));
    }
    out.writeEndArray();
    write(table.grid(), table.isRecognised() ? null : new GridStatuses(table), tables);
    out.writeArrayFieldStart("rows");
    for (int i = 0; i < table.rows().size(); i++) {
      write(table.rows().get(i), i, table.dimensions());
    }
    out.writeEndArray();
    members.texts("notes", table.notes());
    out.writeEndObject();
  }

  private void form(Table table) throws IOException {
    String form = table.form();
    if (form != null && table.isRecognised()) {
      members.text("form", form);
      return;
    }
    out.writeNullField("form");
    String usual = table.rows().isEmpty() ? null : ForeignName.of(table.title());
    if (form != null && !form.equals(usual)) {
      members.text("foreignForm", form);
    }
  }

  private void write(HeaderColumn column, Dimensions place) throws IOException {
    members.startLine();
    members.text("column", column.column());
    members.texts("path", column.path());
    members.textIfKnown("ordinal", column.ordinal());
    members.textIfKnown("row", column.row());
    members.block(column.block());
    JsonStatement.write(place, out);
    out.writeEndObject();
  }

  private void write(Grid grid, @Nullable GridStatuses statuses, List<Table> tables)
      throws IOException {
    out.writeObjectFieldStart("grid");
    Grid.Within within = grid.within();
    if (within != null) {
      out.writeFieldName("within");
      members.startLine();
      members.text("table", tables.get(within.table()).id());
      out.writeNumberField("row", within.row());
      out.writeNumberField("column", within.column());
      out.writeEndObject();
    }
    out.writeNumberField("rows", grid.rows());
    out.writeNumberField("columns", grid.columns());
    out.writeArrayFieldStart("cells");
    for (GridCell cell : grid.cells()) {
      cells.write(cell, statuses);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(Row row, int index, TableDimensions places) throws IOException {
    members.startLine();
    members.text("key", row.key());
    members.textIfKnown("line", row.line());
    members.text("label", row.label());
    members.texts("path", row.path());
    members.block(row.block());
    members.textIfKnown("form", row.form());
    JsonStatement.write(places.ofRow(index), out);
    out.writeObjectFieldStart("cells");
    for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
      out.writeFieldName(WellFormed.text(entry.getKey()));
      cells.write(entry.getValue(), places.of(index, entry.getKey()));
    }
    out.writeEndObject();
    out.writeEndObject();
  }
}
