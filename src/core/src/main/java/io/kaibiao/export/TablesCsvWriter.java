package io.kaibiao.export;

import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Writes {@code tables/NN-FORM.csv}, one file a table: canonical columns for a recognised form, the
 * printed grid for any other table. Immutable.
 */
public final class TablesCsvWriter implements ReportWriter {

  private final CsvEncoding encoding;

  /** Makes a writer of UTF-8 without a byte order mark. */
  public TablesCsvWriter() {
    this(CsvEncoding.UTF_8);
  }

  /** Makes a writer. */
  public TablesCsvWriter(CsvEncoding encoding) {
    this.encoding = encoding;
  }

  @Override
  public void write(Report report, Path folder) throws IOException {
    Files.createDirectory(folder.resolve(Format.TABLES.entry()));
    for (Table table : report.tables()) {
      TableFile file = TableFile.of(table);
      try (CsvFile csv = new CsvFile(folder.resolve(file.path()), encoding)) {
        if (file.recognised()) {
          writeForm(file, csv);
        } else {
          writeGrid(table.grid(), csv);
        }
      }
    }
  }

  private static void writeForm(TableFile file, CsvFile csv) throws IOException {
    csv.write(file.header());
    for (Row row : file.table().rows()) {
      List<String> record = new ArrayList<>();
      record.add(row.key());
      record.add(Objects.requireNonNullElse(row.line(), ""));
      record.add(row.label());
      for (String column : file.columns()) {
        Cell cell = row.cells().get(column);
        record.add(cell == null ? "" : cell.value().canonical());
      }
      csv.write(record);
    }
  }

  /** Writes a grid line by line, so that a table of many pages is never held twice. */
  private static void writeGrid(Grid grid, CsvFile csv) throws IOException {
    if (grid.columns() == 0) {
      return;
    }
    String[] line = new String[grid.columns()];
    Arrays.fill(line, "");
    int row = 0;
    for (GridCell cell : inReadingOrder(grid)) {
      for (; row < cell.row(); row++) {
        csv.write(List.of(line));
        Arrays.fill(line, "");
      }
      line[cell.column()] = cell.text();
    }
    for (; row < grid.rows(); row++) {
      csv.write(List.of(line));
      Arrays.fill(line, "");
    }
  }

  /**
   * Returns the cells by row; they nearly always are so already, and the sort then costs little.
   */
  private static List<GridCell> inReadingOrder(Grid grid) {
    List<GridCell> cells = new ArrayList<>(grid.cells());
    cells.sort((a, b) -> Integer.compare(a.row(), b.row()));
    return cells;
  }
}
