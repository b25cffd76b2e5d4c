package io.kaibiao.export;

import io.kaibiao.export.content.Fact;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code facts.csv}: every cell of every recognised form, one row each. Immutable. */
public final class FactsCsvWriter implements ReportWriter {

  /** The columns in their order; the contract fixes the first eleven. */
  public static final List<String> COLUMNS = Fact.COLUMNS;

  private final CsvEncoding encoding;

  /** Makes a writer of UTF-8 without a byte order mark. */
  public FactsCsvWriter() {
    this(CsvEncoding.UTF_8);
  }

  /** Makes a writer. */
  public FactsCsvWriter(CsvEncoding encoding) {
    this.encoding = encoding;
  }

  @Override
  public void write(Report report, Path folder) throws IOException {
    try (CsvFile csv = new CsvFile(folder.resolve(Format.FACTS.entry()), encoding)) {
      csv.write(COLUMNS);
      for (Table table : report.tables()) {
        Fact.<IOException>of(table, fact -> csv.write(fact.fields()));
      }
    }
  }
}
