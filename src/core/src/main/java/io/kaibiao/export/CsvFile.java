package io.kaibiao.export;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import io.kaibiao.export.content.WellFormed;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * One CSV file: RFC 4180 with {@code \n} line ends, UTF-8, quotes only where a cell needs them,
 * every cell guarded against being run as a formula. Not safe to share between threads.
 */
final class CsvFile implements AutoCloseable {

  private final CSVWriter writer;

  /** Makes the file; two tables that claim the same one are a fault, not a surprise. */
  CsvFile(Path file, CsvEncoding encoding) throws IOException {
    Writer out =
        Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    if (encoding == CsvEncoding.UTF_8_WITH_MARK) {
      out.write(CsvEncoding.MARK);
    }
    writer =
        new CSVWriter(
            out,
            ICSVWriter.DEFAULT_SEPARATOR,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_ESCAPE_CHARACTER,
            "\n");
  }

  /** Writes one record. */
  void write(List<String> cells) throws IOException {
    String[] safe = new String[cells.size()];
    for (int i = 0; i < safe.length; i++) {
      safe[i] = FormulaGuard.guard(WellFormed.text(cells.get(i)));
    }
    // A line without a character would be no record at all to many readers.
    boolean quoteAll = safe.length == 1 && safe[0].isEmpty();
    writer.writeNext(safe, quoteAll);
    fail();
  }

  /** Closes the file; throws what went wrong while writing, which OpenCSV keeps to itself. */
  @Override
  public void close() throws IOException {
    writer.close();
    fail();
  }

  private void fail() throws IOException {
    IOException failure = writer.getException();
    if (failure != null) {
      throw failure;
    }
  }
}
