package io.kaibiao.cli.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.Kaibiao;
import io.kaibiao.cli.CliRun;
import io.kaibiao.collection.FactCollection;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.report.Check;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kaibiao collect}, and the questions of its document. */
class CollectCommandTest {

  private static final Path SAMPLES = Path.of("training-samples");
  private static final List<Report> REPORTS = new ArrayList<>();

  private final Path folder;

  CollectCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void convert() throws Exception {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (String name :
          List.of(
              "reports/sample-budget",
              "reports/sample-final-accounts",
              "gate/shanghai-final-accounts")) {
        REPORTS.add(kaibiao.convert(SAMPLES.resolve(name + ".pdf")));
      }
    }
  }

  @Test
  void foldersOfResultsAreCollectedOnce() throws Exception {
    Path results = folder.resolve("out");
    for (int i = 0; i < 2; i++) {
      new Exporter()
          .write(REPORTS.get(i), results.resolve("r" + i), Set.of(Format.JSON), Existing.KEEP);
    }
    Path database = folder.resolve("facts.db");
    CliRun first = CliRun.of("collect", database.toString(), results.toString());
    assertTrue(first.out().endsWith("2 new, 0 replaced, 0 unchanged, 0 failed\n"), first.out());
    CliRun again =
        CliRun.of(
            "collect",
            database.toString(),
            results.resolve("r1").toString(),
            "--parquet",
            folder.resolve("lake").toString());
    assertTrue(again.out().endsWith("0 new, 0 replaced, 1 unchanged, 0 failed\n"), again.out());
    assertTrue(Files.size(folder.resolve("lake/facts.parquet")) > 1000);
  }

  @Test
  void whatIsNoResultIsSaid() {
    CliRun run =
        CliRun.of("collect", folder.resolve("facts.db").toString(), folder.resolve("x").toString());
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("kaibiao: " + folder.resolve("x") + ": "), run.err());
  }

  @Test
  void everyQuestionOfTheDocumentHasAnAnswer() throws Exception {
    Path database = folder.resolve("facts.db");
    try (FactCollection collection = FactCollection.open(database)) {
      for (Report report : REPORTS) {
        collection.add(doubtful(report));
      }
    }
    Matcher query =
        Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/collection.md")));
    int queries = 0;
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      while (query.find()) {
        queries++;
        try (ResultSet rows = statement.executeQuery(query.group(1))) {
          assertTrue(rows.next(), query.group(1));
        }
      }
    }
    assertEquals(6, queries);
  }

  /** Returns a report whose first figure is in doubt and against an identity. */
  private static Report doubtful(Report report) {
    List<Table> tables = new ArrayList<>(report.tables());
    Table table = tables.get(0);
    List<Row> rows = new ArrayList<>(table.rows());
    Map<String, Cell> cells = new LinkedHashMap<>(rows.get(0).cells());
    Map.Entry<String, Cell> first = cells.entrySet().iterator().next();
    Cell cell = first.getValue();
    cells.put(
        first.getKey(),
        cell.as(cell.value(), Status.DOUBTFUL, 0.5, cell.repairs(), cell.evidence()));
    rows.set(0, rows.get(0).with(cells));
    tables.set(0, table.withRows(rows));
    List<Check> checks = new ArrayList<>(report.checks());
    checks.add(new Check("a.rule", false, "1", "2", "0", table.id(), "x", "y"));
    return new Report(
        report.source(),
        report.metadata(),
        tables,
        checks,
        report.statements(),
        report.findings(),
        report.document());
  }
}
