package io.kaibiao.export.xlsx;

import io.kaibiao.export.content.Fact;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a row of facts: what {@code facts.csv} has, numbers as numbers. */
final class FactRow {

  /** Columns whose fields are whole or decimal numbers wherever they are not blank. */
  private static final List<String> NUMBERS = List.of("confidence", "page", "period");

  /** Widths of columns that are not usual ones, in widths of a digit; set by eye. */
  static final Map<String, Double> WIDTHS =
      Map.ofEntries(
          Map.entry("document", 28.0),
          Map.entry("table", 6.0),
          Map.entry("form", 10.0),
          Map.entry("row", 18.0),
          Map.entry("column", 22.0),
          Map.entry("value", 18.0),
          Map.entry("unit", 7.0),
          Map.entry("status", 10.0),
          Map.entry("confidence", 11.0),
          Map.entry("page", 6.0),
          Map.entry("label", 30.0),
          Map.entry("organization", 28.0),
          Map.entry("row_path", 40.0),
          Map.entry("column_path", 30.0));

  /** A figure as the contract writes it; a text with a zero in front is a code. */
  private static final Pattern FIGURE =
      Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,15})?%?");

  private FactRow() {}

  /** Returns the cells of a fact. */
  static List<ShownCell> of(Fact fact) {
    return of(fact.fields(), fact.cell().value(), fact.cell().status() == Status.DOUBTFUL);
  }

  /** Returns the cells of a record of {@code facts.csv}, whose kind of value its text tells. */
  static List<ShownCell> of(List<String> fields) {
    int column = Fact.COLUMNS.indexOf("value");
    String text = column < fields.size() ? fields.get(column) : "";
    int status = Fact.COLUMNS.indexOf("status");
    boolean doubtful = status < fields.size() && fields.get(status).equals(Status.DOUBTFUL.id());
    return of(fields, value(text), doubtful);
  }

  private static List<ShownCell> of(List<String> fields, Value value, boolean doubtful) {
    List<ShownCell> cells = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      String column = i < Fact.COLUMNS.size() ? Fact.COLUMNS.get(i) : "";
      boolean isMarked = doubtful && (column.equals("value") || column.equals("status"));
      cells.add(
          shown(
              fields.get(i),
              column.equals("value") ? value : number(column, fields.get(i)),
              isMarked));
    }
    return cells;
  }

  private static Value number(String column, String field) {
    return NUMBERS.contains(column) ? value(field) : new Value.Text(field);
  }

  private static Value value(String text) {
    if (!FIGURE.matcher(text).matches()) {
      return new Value.Text(text);
    }
    return text.endsWith("%")
        ? new Value.Percentage(new BigDecimal(text.substring(0, text.length() - 1)))
        : new Value.Amount(new BigDecimal(text));
  }

  private static ShownCell shown(String text, Value value, boolean isDoubtful) {
    @Nullable NumberLook number = NumberLook.of(value, text).orElse(null);
    return new ShownCell(text, number, number != null, isDoubtful, "");
  }
}
