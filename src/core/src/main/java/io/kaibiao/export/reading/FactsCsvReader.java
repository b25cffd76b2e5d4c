package io.kaibiao.export.reading;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import io.kaibiao.export.CsvEncoding;
import io.kaibiao.export.FormulaGuard;
import io.kaibiao.file.NamedFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code facts.csv}, also after a person or a spreadsheet wrote it. Stateless. */
public final class FactsCsvReader {

  /** Maximum number of lines of one record; a quote that is never closed goes on to the end. */
  private static final int MOST_LINES = 10_000;

  /**
   * A row of the file.
   *
   * @param status empty where the file has no such column, as all below
   */
  public record Fact(
      String table,
      String form,
      String row,
      String column,
      String value,
      String status,
      String label) {}

  private FactsCsvReader() {}

  /**
   * Reads the rows in their order; one of another length than the header is left out.
   *
   * @throws IOException if it can't be read, or a column that names a cell is not there
   */
  public static List<Fact> read(Path file) throws IOException {
    NamedFile.requirePlain(file);
    List<Fact> facts = new ArrayList<>();
    try (CSVReader reader =
        new CSVReaderBuilder(withoutMark(file))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .withMultilineLimit(MOST_LINES)
            .build()) {
      List<String> names = header(record(reader.readNext()));
      for (String[] fields = reader.readNext(); fields != null; fields = reader.readNext()) {
        List<String> cells = record(fields);
        if (cells.size() == names.size()) {
          facts.add(
              new Fact(
                  cells.get(names.indexOf("table")),
                  optional(cells, names, "form"),
                  cells.get(names.indexOf("row")),
                  cells.get(names.indexOf("column")),
                  cells.get(names.indexOf("value")),
                  optional(cells, names, "status"),
                  optional(cells, names, "label")));
        }
      }
    } catch (CsvValidationException e) {
      throw new IOException("facts.csv is no CSV: " + e.getMessage(), e);
    }
    return facts;
  }

  /** Opens a file behind its byte order mark, if it has one: what follows may be a quote. */
  private static Reader withoutMark(Path file) throws IOException {
    Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    reader.mark(1);
    if (reader.read() != CsvEncoding.MARK) {
      reader.reset();
    }
    return reader;
  }

  private static List<String> header(List<String> names) throws IOException {
    if (!names.containsAll(List.of("table", "row", "column", "value"))) {
      throw new IOException("facts.csv lacks one of the columns table, row, column, value");
    }
    return names;
  }

  private static String optional(List<String> cells, List<String> names, String name) {
    int at = names.indexOf(name);
    return at < 0 ? "" : cells.get(at);
  }

  private static List<String> record(String @Nullable [] fields) {
    List<String> plain = new ArrayList<>();
    if (fields != null) {
      for (String field : fields) {
        plain.add(FormulaGuard.unguard(field));
      }
    }
    return plain;
  }
}
