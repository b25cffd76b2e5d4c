package io.kaibiao.export;

import io.kaibiao.export.content.Fact;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code facts.csv}: every cell of every recognised form, one row each. Stateless. */
public final class FactsCsvWriter implements ReportWriter {

  /** The columns in their order; the contract fixes the first eleven. */
  public static final List<String> COLUMNS = Fact.COLUMNS;

  @Override
  public void write(Report report, Path folder) throws IOException {
    try (CsvFile csv = new CsvFile(folder.resolve(Format.FACTS.entry()))) {
      csv.write(COLUMNS);
      for (Table table : report.tables()) {
        Fact.<IOException>of(table, fact -> csv.write(fact.fields()));
      }
    }
  }
}
