package io.kaibiao.export.xlsx;

import io.kaibiao.export.content.Fact;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the facts of many reports as one workbook, in further sheets where a sheet is full. Facts
 * are written as they come, so that any number of reports takes little memory. Belongs to one
 * thread.
 */
public final class FactsWorkbook implements AutoCloseable {

  /** The first column: which document a fact is of. */
  private static final String DOCUMENT = "document";

  private final Book book;
  private final ListSheets facts;

  /**
   * Makes a workbook without a fact.
   *
   * @param file a file that is not there yet; it is there when the workbook is closed
   * @throws IOException if it can't be written
   */
  public FactsWorkbook(Path file) throws IOException {
    List<String> columns = new ArrayList<>(List.of(DOCUMENT));
    columns.addAll(Fact.COLUMNS);
    book = new Book(file);
    book.reserve(ReportWorkbook.FACTS);
    facts =
        new ListSheets(book, ReportWorkbook.FACTS, columns, FactRow.WIDTHS, ListSheets.MOST_ROWS);
  }

  /**
   * Adds the facts of a report.
   *
   * @param document the name by which the workbook calls it
   * @throws IOException if they can't be written
   */
  public void add(String document, Report report) throws IOException {
    ShownCell name = new ShownCell(document, null, false, false, "");
    for (Table table : report.tables()) {
      Fact.<IOException>of(
          table,
          fact -> {
            List<ShownCell> cells = new ArrayList<>(List.of(name));
            cells.addAll(FactRow.of(fact));
            facts.add(cells);
          });
    }
  }

  /**
   * Writes the file.
   *
   * @throws IOException if it can't be written; then nothing of it is left
   */
  @Override
  public void close() throws IOException {
    try (book) {
      facts.close();
    }
  }
}
