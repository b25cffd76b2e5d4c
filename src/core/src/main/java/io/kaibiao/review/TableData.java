package io.kaibiao.review;

import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.NumberGrammar;
import io.kaibiao.text.NumberReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the tables of a review page's data. */
final class TableData {

  /** How many other values of a cell are offered: each has a digit as its key. */
  private static final int MOST_CHOICES = 9;

  private static final NumberGrammar NUMBERS = new NumberGrammar();

  private final DataOut out;

  TableData(DataOut out) {
    this.out = out;
  }

  /** Returns the places of a table's columns in its data, by their ids: printed ones first. */
  static Map<String, Integer> columns(Table table) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (HeaderColumn column : table.header()) {
      columns.putIfAbsent(column.column(), columns.size());
    }
    for (Row row : table.rows()) {
      for (String column : row.cells().keySet()) {
        columns.putIfAbsent(column, columns.size());
      }
    }
    return columns;
  }

  void write(Table table) throws IOException {
    out.json().writeStartObject();
    out.text("id", table.id());
    String form = table.form();
    if (form != null) {
      out.text("form", form);
    }
    out.text("title", table.title());
    out.text("unit", table.unit());
    out.json().writeArrayFieldStart("pages");
    for (int page : table.pages()) {
      out.json().writeNumber(page);
    }
    out.json().writeEndArray();
    Map<String, Integer> columns = columns(table);
    writeColumns(table, columns);
    writeRows(table, columns);
    out.json().writeEndObject();
  }

  private void writeColumns(Table table, Map<String, Integer> columns) throws IOException {
    out.texts("columns", List.copyOf(columns.keySet()));
    out.json().writeArrayFieldStart("headers");
    for (HeaderColumn header : table.header()) {
      out.json().writeStartObject();
      out.json().writeNumberField("column", columns.getOrDefault(header.column(), 0));
      out.texts("path", header.path());
      if (header.block() > 0) {
        out.json().writeNumberField("block", header.block());
      }
      out.json().writeEndObject();
    }
    out.json().writeEndArray();
  }

  private void writeRows(Table table, Map<String, Integer> columns) throws IOException {
    out.json().writeArrayFieldStart("rows");
    for (Row row : table.rows()) {
      out.json().writeStartObject();
      out.text("key", row.key());
      out.text("label", row.label());
      out.texts("path", row.path());
      if (row.block() > 0) {
        out.json().writeNumberField("block", row.block());
      }
      String form = row.form();
      if (form != null) {
        out.text("form", form);
      }
      out.json().writeArrayFieldStart("cells");
      for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
        write(entry.getValue(), columns.getOrDefault(entry.getKey(), 0));
      }
      out.json().writeEndArray();
      out.json().writeEndObject();
    }
    out.json().writeEndArray();
  }

  private void write(Cell cell, int column) throws IOException {
    out.json().writeStartObject();
    out.json().writeNumberField("column", column);
    out.text("value", cell.value().canonical());
    out.text("kind", kind(cell.value()));
    if (!cell.unit().isEmpty()) {
      out.text("unit", cell.unit());
    }
    if (!cell.raw().equals(cell.value().canonical())) {
      out.text("raw", cell.raw());
    }
    out.text("status", cell.status().id());
    out.text("proof", cell.evidence().verdict().id());
    out.json().writeNumberField("page", cell.page());
    out.box(cell.box());
    out.texts("repairs", cell.repairs().stream().map(RepairCode::id).toList());
    out.texts("choices", choices(cell));
    out.json().writeEndObject();
  }

  private static String kind(Value value) {
    if (value instanceof Value.Amount) {
      return "amount";
    }
    return value instanceof Value.Percentage ? "percentage" : "text";
  }

  /**
   * Returns what else a cell may say: the values that the identities leave open, then those that
   * its readers saw, as the contract writes values.
   */
  private static List<String> choices(Cell cell) {
    Set<String> choices = new LinkedHashSet<>(cell.evidence().candidates());
    for (String seen : cell.evidence().alternatives()) {
      choices.add(canonical(seen, cell.value()));
    }
    choices.remove("");
    choices.remove(cell.value().canonical());
    List<String> all = new ArrayList<>(choices);
    return all.subList(0, Math.min(MOST_CHOICES, all.size()));
  }

  /** Returns characters as a value of the same kind as another one, empty if they are none. */
  private static String canonical(String seen, Value like) {
    if (like instanceof Value.Text) {
      return seen;
    }
    return NUMBERS.read(seen) instanceof NumberReading.Figure figure
            && figure.value().getClass() == like.getClass()
        ? figure.value().canonical()
        : "";
  }
}
