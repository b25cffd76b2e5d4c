package io.kaibiao.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.Kaibiao;
import io.kaibiao.cli.CliRun;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kaibiao compare}. */
class CompareCommandTest {

  private static final Path PDF = Path.of("training-samples/reports/sample-final-accounts.pdf");

  private final Path folder;

  CompareCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aChangedFigureIsFoundInBothWays() throws Exception {
    Report report;
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      report = kaibiao.convert(PDF);
    }
    Path before = written("before", report);
    Path after = written("after", changed(report));

    CliRun same = CliRun.of("compare", before.toString(), PDF.toString());
    assertEquals(0, same.status(), same.out());
    assertTrue(same.out().contains("by place in fiscal terms: "), same.out());
    assertTrue(same.out().contains(" equal, 0 different, "), same.out());

    CliRun other = CliRun.of("compare", before.toString(), after.toString());
    assertEquals(3, other.status());
    assertTrue(
        other.out().matches("(?s).*by form, row and column: \\d+ equal, 1 different, 0 only.*"),
        other.out());
    assertTrue(other.out().contains("B 123456.78万元"), other.out());

    CliRun json = CliRun.of("compare", before.toString(), after.toString(), "--json");
    JsonNode root = new ObjectMapper().readTree(json.out());
    long different = 0;
    for (JsonNode cell : root.path("cells")) {
      if (cell.path("outcome").asText().equals("different")) {
        different++;
        assertEquals("123456.78", cell.path("second").path("value").asText());
      }
    }
    assertEquals(1, different);
  }

  @Test
  void whatIsMissingIsSaid() {
    CliRun run = CliRun.of("compare", PDF.toString(), folder.resolve("none.pdf").toString());
    assertEquals(1, run.status());
    assertTrue(run.err().contains("none.pdf: no such file; check the path"), run.err());
    assertEquals(2, CliRun.of("compare", PDF.toString(), PDF.toString(), "--years=x").status());
  }

  private Path written(String name, Report report) throws Exception {
    Path target = folder.resolve(name);
    new Exporter().write(report, target, Set.of(Format.JSON), Existing.KEEP);
    return target;
  }

  /** Returns the report with another amount in the first row of its first table. */
  private static Report changed(Report report) {
    List<Table> tables = new ArrayList<>(report.tables());
    Table table = tables.get(0);
    List<Row> rows = new ArrayList<>(table.rows());
    Map<String, Cell> cells = new LinkedHashMap<>(rows.get(0).cells());
    Map.Entry<String, Cell> first = cells.entrySet().iterator().next();
    Cell cell = first.getValue();
    Value value = new Value.Amount(new BigDecimal("123456.78"));
    cells.put(
        first.getKey(),
        cell.as(value, cell.status(), cell.confidence(), cell.repairs(), cell.evidence()));
    rows.set(0, rows.get(0).with(cells));
    tables.set(0, table.withRows(rows));
    return new Report(
        report.source(),
        report.metadata(),
        tables,
        report.checks(),
        report.statements(),
        report.findings(),
        report.document());
  }
}
