package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.correction.Correction;
import io.kaibiao.correction.CorrectionFile;
import io.kaibiao.correction.Decision;
import io.kaibiao.correction.DocumentCorrections;
import io.kaibiao.correction.application.CellAddresses;
import io.kaibiao.correction.application.ReportCorrector;
import io.kaibiao.correction.result.ResultRewriter;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.export.reading.JsonReportReader;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections on the command line, and those that a result keeps. */
class CorrectionsOptionTest {

  private static final String SAMPLE = "training-samples/reports/sample-final-accounts.pdf";

  private static Correction correction(Report report) {
    Table table = report.tables().get(0);
    Cell cell = Objects.requireNonNull(table.rows().get(0).cells().get("amount"));
    return new Correction(
        CellAddresses.of(table, 0, "amount"),
        cell.raw(),
        cell.value().canonical(),
        Decision.CORRECTED,
        "1,234.56",
        "",
        "",
        "");
  }

  @Test
  void correctionsAreAppliedAndKept(@TempDir Path folder) throws Exception {
    String out = folder.resolve("out").toString();
    Path result = folder.resolve("out/sample-final-accounts");
    assertEquals(0, CliRun.of("convert", SAMPLE, "-o", out).status());
    Report report = new JsonReportReader().read(result);
    Path file = folder.resolve("mine.json");
    CorrectionFile.EMPTY
        .with(new DocumentCorrections("甲", report.source().sha256(), List.of(correction(report))))
        .write(file);
    CliRun run =
        CliRun.of("convert", SAMPLE, "-o", out, "--overwrite", "--corrections", file.toString());
    assertEquals(0, run.status());
    assertTrue(run.err().contains("1 correction applied"), run.err());
    String facts = Files.readString(result.resolve("facts.csv"));
    assertTrue(facts.contains(",1234.56,"), "facts.csv");

    assertEquals(0, CliRun.of("convert", SAMPLE, "-o", out, "--overwrite", "--isolate").status());
    assertEquals(facts, Files.readString(result.resolve("facts.csv")));
    assertTrue(Files.exists(result.resolve(CorrectionFile.NAME)));
  }

  /** What readers of pixels saw is kept: proved again without its page, a scan is what it was. */
  @Test
  void scanIsProvedAgainWithoutItsPage(@TempDir Path folder) throws Exception {
    String scan = "training-samples/scans/bg05-faded-watermark.pdf";
    assertEquals(0, CliRun.of("convert", scan, "-o", folder.toString()).status());
    Path result = folder.resolve("bg05-faded-watermark");
    String before = Files.readString(result.resolve("report.json"));
    new ResultRewriter(ReportCorrector.standard())
        .rewrite(result, OriginalDocument.NONE, List.of());
    assertEquals(before, Files.readString(result.resolve("report.json")));
  }

  @Test
  void brokenFileIsWrongUsage(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("c.json"), "{\"documents\": []}");
    CliRun run =
        CliRun.of("convert", SAMPLE, "-o", folder + "/out", "--corrections", file.toString());
    assertEquals(2, run.status());
    assertTrue(run.err().contains("breaks the schema of corrections"), run.err());
  }
}
