package io.kaibiao.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.Kaibiao;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.ReportCollection.Addition;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import io.kaibiao.testing.DoubtfulReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collection, with the sample reports. */
class FactCollectionTest {

  private static final List<Report> REPORTS = new ArrayList<>();

  private final Path folder;
  private final Path file;

  FactCollectionTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("facts.db");
  }

  @BeforeAll
  static void convert() throws Exception {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (String name : List.of("sample-budget", "sample-final-accounts")) {
        REPORTS.add(kaibiao.convert(Path.of("training-samples/reports", name + ".pdf")));
      }
    }
  }

  @Test
  void allOfAReportIsThereOnce() throws Exception {
    Report report = REPORTS.get(1);
    try (FactCollection collection = FactCollection.open(file)) {
      assertEquals(Addition.NEW, collection.add(report));
      assertEquals(Addition.UNCHANGED, collection.add(report));
    }
    long cells =
        report.tables().stream()
            .flatMap(table -> table.rows().stream())
            .mapToLong(row -> row.cells().size())
            .sum();
    assertEquals(cells, number("SELECT count(*) FROM facts"));
    assertEquals(report.tables().size(), number("SELECT count(*) FROM tables"));
    assertEquals(report.checks().size(), number("SELECT count(*) FROM checks"));
    assertEquals(report.statements().size(), number("SELECT count(*) FROM statements"));
    assertEquals(report.findings().size(), number("SELECT count(*) FROM findings"));
    assertEquals(1, number("SELECT count(*) FROM documents"));
  }

  @Test
  void whatAnAmountIsWorthIsInYuan() throws Exception {
    try (FactCollection collection = FactCollection.open(file)) {
      collection.add(REPORTS.get(1));
    }
    assertEquals(
        0,
        number(
            "SELECT count(*) FROM facts WHERE unit = '万元'"
                + " AND abs(yuan - CAST(value AS REAL) * 10000) > 0.001"));
    assertTrue(number("SELECT count(*) FROM facts WHERE yuan IS NOT NULL") > 100);
  }

  /** What a document says is a value, whatever it says. */
  @Test
  void whatMeansHarmIsAValue() throws Exception {
    Report hostile = DoubtfulReport.hostile(REPORTS.get(1));
    try (FactCollection collection = FactCollection.open(file)) {
      collection.add(hostile);
      collection.exportParquet(folder.resolve("lake"));
    }
    assertEquals(hostile.tables().size(), number("SELECT count(*) FROM tables"));
    assertTrue(
        number("SELECT count(*) FROM facts WHERE value = '=cmd|''/c calc''!A1'") > 0,
        "as it was printed");
  }

  @Test
  void anotherResultOfADocumentTakesThePlaceOfTheFirst() throws Exception {
    Report report = REPORTS.get(0);
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.add(new Finding(Severity.INFO, FindingCode.UNREADABLE_PAGE, "x", null, 1));
    try (FactCollection collection = FactCollection.open(file)) {
      collection.add(report);
      assertEquals(Addition.REPLACED, collection.add(with(report, findings)));
    }
    assertEquals(1, number("SELECT count(*) FROM documents"));
    assertEquals(findings.size(), number("SELECT count(*) FROM findings"));
  }

  @Test
  void severalWritersTakeTurns() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(4);
    try {
      List<Future<Addition>> additions = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Report report = REPORTS.get(i % 2);
        Callable<Addition> addition =
            () -> {
              try (FactCollection own = FactCollection.open(file)) {
                return own.add(report);
              }
            };
        additions.add(writers.submit(addition));
      }
      int fresh = 0;
      for (Future<Addition> addition : additions) {
        fresh += addition.get() == Addition.NEW ? 1 : 0;
      }
      assertEquals(2, fresh);
    } finally {
      writers.shutdownNow();
    }
    assertEquals(2, number("SELECT count(*) FROM documents"));
  }

  @Test
  void aFileThatIsNoCollectionIsLeftAlone() throws Exception {
    Files.writeString(file, "no database, only words that somebody wrote and wants to keep");
    byte[] before = Files.readAllBytes(file);
    assertThrows(OutputException.class, () -> FactCollection.open(file));
    assertEquals(before.length, Files.size(file));

    Path other = folder.resolve("other.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("CREATE TABLE mine (x)");
    }
    OutputException refused = assertThrows(OutputException.class, () -> FactCollection.open(other));
    assertTrue(String.valueOf(refused.getMessage()).contains("something else"));
  }

  @Test
  void whatFailsLeavesTheCollectionAsItWas() throws Exception {
    try (FactCollection collection = FactCollection.open(file)) {
      collection.add(REPORTS.get(0));
    }
    Path missing = folder.resolve("none/facts.db");
    assertThrows(OutputException.class, () -> FactCollection.open(missing));
    assertFalse(Files.exists(missing));
    assertEquals(1, number("SELECT count(*) FROM documents"));
  }

  private static Report with(Report report, List<Finding> findings) {
    return new Report(
        report.source(),
        report.metadata(),
        report.tables(),
        report.checks(),
        report.statements(),
        findings,
        report.document());
  }

  private long number(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getLong(1) : -1;
    }
  }
}
