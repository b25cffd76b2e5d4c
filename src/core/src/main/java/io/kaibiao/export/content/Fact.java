package io.kaibiao.export.content;

import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ColumnPaths;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table's rows, as {@code facts.csv} and every output of facts has it.
 *
 * @param cell the cell
 * @param fields its texts, one for each of {@link #COLUMNS}, not yet made safe for a format
 */
public record Fact(Cell cell, List<String> fields) {

  /** The columns in their order; the contract fixes the first eleven. */
  public static final List<String> COLUMNS =
      List.of(
          "table",
          "form",
          "row",
          "column",
          "value",
          "unit",
          "raw",
          "status",
          "confidence",
          "page",
          "label",
          "organization",
          "repairs",
          "proof",
          "row_path",
          "column_path",
          "flow",
          "classification",
          "subject",
          "funds",
          "nature",
          "measure",
          "period",
          "level");

  public Fact {
    fields = List.copyOf(fields);
  }

  /** Takes the facts of a table one after the other. */
  @FunctionalInterface
  public interface Sink<E extends Exception> {
    void take(Fact fact) throws E;
  }

  /** Tells the facts of a table in their order; a table without a figure has none. */
  public static <E extends Exception> void of(Table table, Sink<E> sink) throws E {
    String form = table.form();
    if (form == null) {
      return;
    }
    ColumnPaths columns = new ColumnPaths(table);
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
        List<String> fields = fields(table, row, entry);
        fields.add(joined(row.path()));
        fields.add(joined(columns.path(row, entry.getKey())));
        Dimensions place = table.dimensions().of(i, entry.getKey());
        for (Dimension dimension : Dimension.values()) {
          fields.add(place.get(dimension));
        }
        sink.take(new Fact(entry.getValue(), fields));
      }
    }
  }

  private static List<String> fields(Table table, Row row, Map.Entry<String, Cell> entry) {
    Cell cell = entry.getValue();
    @Nullable String ofRow = row.form();
    return new ArrayList<>(
        List.of(
            table.id(),
            ofRow == null ? String.valueOf(table.form()) : ofRow,
            row.key(),
            entry.getKey(),
            cell.value().canonical(),
            cell.unit(),
            cell.raw(),
            cell.status().id(),
            Rounded.confidence(cell.confidence()),
            Integer.toString(cell.page()),
            row.label(),
            table.organization(),
            cell.repairs().stream().map(RepairCode::id).collect(Collectors.joining(";")),
            cell.evidence().verdict().id()));
  }

  /** Joins the texts of a path, blanks in them left out. */
  private static String joined(List<String> path) {
    return path.stream()
        .map(text -> text.replaceAll("\\s+", ""))
        .collect(Collectors.joining(ForeignName.PATH));
  }
}
