package io.kaibiao.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.Kaibiao;
import io.kaibiao.export.content.Fact;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collection as Parquet files. */
class ParquetFolderTest {

  private final Path folder;

  ParquetFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyFactIsInItsFile() throws Exception {
    Report report;
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      report = kaibiao.convert(Path.of("training-samples/reports/sample-budget.pdf"));
    }
    Path files = folder.resolve("parquet");
    try (FactCollection collection = FactCollection.open(folder.resolve("facts.db"))) {
      collection.add(report);
      collection.exportParquet(files);
      collection.exportParquet(files);
    }
    try (Stream<Path> written = Files.list(files)) {
      assertEquals(6, written.count());
    }
    List<String> expected = new ArrayList<>();
    for (Table table : report.tables()) {
      Fact.<RuntimeException>of(
          table, fact -> expected.add(fact.fields().get(2) + "=" + fact.fields().get(4)));
    }
    assertEquals(expected, facts(files.resolve("facts.parquet")));
  }

  @Test
  void theTablesThatAreToldAreThoseOfTheFile() throws Exception {
    try (FactCollection collection = FactCollection.open(folder.resolve("empty.db"))) {
      collection.exportParquet(folder);
    }
    assertEquals(6, RowSchema.all().size());
    for (RowSchema table : RowSchema.all()) {
      try (ParquetFileReader reader = reader(folder.resolve(table.name() + ".parquet"))) {
        assertEquals(table.message(), reader.getFooter().getFileMetaData().getSchema());
      }
    }
  }

  private static ParquetFileReader reader(Path file) throws Exception {
    return ParquetFileReader.open(
        new LocalInputFile(file),
        org.apache.parquet.ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
  }

  private static List<String> facts(Path file) throws Exception {
    List<String> facts = new ArrayList<>();
    try (ParquetFileReader reader = reader(file)) {
      MessageType schema = reader.getFooter().getFileMetaData().getSchema();
      for (PageReadStore pages = reader.readNextRowGroup();
          pages != null;
          pages = reader.readNextRowGroup()) {
        RecordReader<Group> records =
            new ColumnIOFactory()
                .getColumnIO(schema)
                .getRecordReader(pages, new GroupRecordConverter(schema));
        for (long i = 0; i < pages.getRowCount(); i++) {
          Group row = records.read();
          facts.add(row.getString("row", 0) + "=" + row.getString("value", 0));
        }
      }
    }
    return facts;
  }
}
