package io.kaibiao.export;

import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ColumnPaths;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes {@code facts.csv}: every cell of every recognised form, one row each. Stateless. */
public final class FactsCsvWriter implements ReportWriter {

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

  @Override
  public void write(Report report, Path folder) throws IOException {
    try (CsvFile csv = new CsvFile(folder.resolve(Format.FACTS.entry()))) {
      csv.write(COLUMNS);
      for (Table table : report.tables()) {
        String form = table.form();
        if (form != null) {
          write(table, form, csv);
        }
      }
    }
  }

  /** Joins the texts of a path, blanks in them left out. */
  private static String joined(List<String> path) {
    return path.stream()
        .map(text -> text.replaceAll("\\s+", ""))
        .collect(Collectors.joining(ForeignName.PATH));
  }

  private static void write(Table table, String form, CsvFile csv) throws IOException {
    ColumnPaths columns = new ColumnPaths(table);
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      @Nullable String ofRow = row.form();
      for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
        Cell cell = entry.getValue();
        List<String> record =
            new ArrayList<>(
                List.of(
                    table.id(),
                    ofRow == null ? form : ofRow,
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
                    cell.evidence().verdict().id(),
                    joined(row.path()),
                    joined(columns.path(row, entry.getKey()))));
        Dimensions place = table.dimensions().of(i, entry.getKey());
        for (Dimension dimension : Dimension.values()) {
          record.add(place.get(dimension));
        }
        csv.write(record);
      }
    }
  }
}
