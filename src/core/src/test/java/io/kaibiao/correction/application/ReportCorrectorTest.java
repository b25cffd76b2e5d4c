package io.kaibiao.correction.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.correction.Correction;
import io.kaibiao.correction.CorrectionFile;
import io.kaibiao.correction.Decision;
import io.kaibiao.correction.DocumentCorrections;
import io.kaibiao.correction.result.ResultRewriter;
import io.kaibiao.error.InputException;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Check;
import io.kaibiao.report.Coverage;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Report;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.table.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections of a report, whenever they are made. */
class ReportCorrectorTest {

  private static final Path SAMPLE = Path.of("training-samples/reports/sample-final-accounts.pdf");
  private static final Proof PROOF = new Proof(Rulebook.standard());
  private static final ReportCorrector CORRECTOR = ReportCorrector.standard();
  private static final Exporter EXPORTER = new Exporter();
  private static final List<Decision> EACH = List.of(Decision.values());

  private static final Report DIGITAL = convert(CorrectionFile.EMPTY);

  private static Report convert(CorrectionFile corrections) {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      return kaibiao.convert(SAMPLE, ConversionOptions.DEFAULT.withCorrections(corrections));
    } catch (InputException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Correction correction(
      Report report, int table, int row, String column, Decision decision, String value) {
    Table of = report.tables().get(table);
    Cell cell = Objects.requireNonNull(of.rows().get(row).cells().get(column));
    return new Correction(
        CellAddresses.of(of, row, column),
        cell.raw(),
        cell.value().canonical(),
        decision,
        value,
        "某人",
        "2026-11-30T04:45:00Z",
        "");
  }

  private static Cell cell(Report report, int table, int row, String column) {
    return Objects.requireNonNull(report.tables().get(table).rows().get(row).cells().get(column));
  }

  /** Returns the files of a report, as it is and as it is read back. */
  private static Map<String, String> files(Report report, Path folder)
      throws IOException, OutputException {
    EXPORTER.write(report, folder, Format.STANDARD, Existing.REPLACE);
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : List.of("facts.csv", "report.json", "report.md")) {
      files.put(name, Files.readString(folder.resolve(name)));
    }
    return files;
  }

  /** What a person says of digital text stands, and the identities that it breaks are said. */
  @Test
  void correctionIsNeverBent(@TempDir Path folder) throws Exception {
    int row = 0;
    String column = DIGITAL.tables().get(0).rows().get(row).cells().keySet().iterator().next();
    Correction wrong = correction(DIGITAL, 0, row, column, Decision.CORRECTED, "1,234.56");
    Report corrected = CORRECTOR.corrected(DIGITAL, List.of(wrong));
    Cell cell = cell(corrected, 0, row, column);
    assertEquals("1234.56", cell.value().canonical());
    assertEquals(Status.READ, cell.status());
    assertEquals(1, cell.confidence());
    assertEquals(List.of(RepairCode.CORRECTED_BY_PERSON), cell.repairs());
    assertEquals(cell(DIGITAL, 0, row, column).raw(), cell.raw());
    assertEquals(Verdict.CONTRADICTED, cell.evidence().verdict());
    assertFalse(corrected.checks().stream().allMatch(Check::holds));
    assertTrue(
        files(corrected, folder.resolve("a")).getOrDefault("report.md", "").contains("1,234.56"));
  }

  /** Conversion with corrections gives the same files as correction of its result. */
  @Test
  void conversionAndCorrectionAgree(@TempDir Path folder) throws Exception {
    List<Correction> corrections = new ArrayList<>();
    int t = 0;
    for (Table table : DIGITAL.tables()) {
      int r = 0;
      for (Row row : table.rows()) {
        for (String column : row.cells().keySet()) {
          if ((t + r) % 9 == 0) {
            Decision decision = EACH.get((t + r + column.length()) % EACH.size());
            String value = cell(DIGITAL, t, r, column).value().canonical();
            corrections.add(
                correction(
                    DIGITAL,
                    t,
                    r,
                    column,
                    decision,
                    switch (decision) {
                      case BLANK -> "";
                      case CONFIRMED -> value;
                      case CORRECTED -> value + "1";
                    }));
          }
        }
        r++;
      }
      t++;
    }
    CorrectionFile file =
        CorrectionFile.EMPTY.with(
            new DocumentCorrections("甲.pdf", DIGITAL.source().sha256(), corrections));
    Map<String, String> converted = files(convert(file), folder.resolve("converted"));

    Path result = folder.resolve("result");
    files(DIGITAL, result);
    ResultRewriter rewriter = new ResultRewriter(CORRECTOR);
    rewriter.rewrite(result, OriginalDocument.NONE, corrections);
    assertSame(converted, "facts.csv", result);
    assertSame(converted, "report.md", result);
    assertEquals(
        CorrectionFile.read(result.resolve(CorrectionFile.NAME)).of(DIGITAL.source().sha256()),
        corrections);

    String once = Files.readString(result.resolve("report.json"));
    rewriter.rewrite(result, OriginalDocument.NONE, corrections);
    assertEquals(once, Files.readString(result.resolve("report.json")));
    rewriter.rewrite(result, OriginalDocument.NONE, List.of());
    Map<String, String> undone = files(rewriter.read(result), result);
    files(DIGITAL, folder.resolve("plain"))
        .forEach(
            (name, text) ->
                assertEquals("", difference(text, undone.getOrDefault(name, "")), name));
    assertFalse(Files.exists(result.resolve(CorrectionFile.NAME)));
  }

  /** A correction of other characters changes nothing and is a finding. */
  @Test
  void correctionOfOtherPrintIsUnplaced() {
    Row row = DIGITAL.tables().get(0).rows().get(0);
    String column = row.cells().keySet().iterator().next();
    Correction fits = correction(DIGITAL, 0, 0, column, Decision.CORRECTED, "1.00");
    Correction other =
        new Correction(fits.address(), "9", "9", Decision.CORRECTED, "1.00", "", "", "");
    Report corrected = CORRECTOR.corrected(DIGITAL, List.of(other));
    assertEquals(cell(DIGITAL, 0, 0, column).value(), cell(corrected, 0, 0, column).value());
    assertTrue(
        corrected.findings().stream().anyMatch(f -> f.code() == FindingCode.CORRECTION_UNPLACED));
  }

  /** Misread scans: what the readers saw, proved; then corrected at once or afterwards. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void misreadScanIsProvedAgain(int seed, @TempDir Path folder) throws Exception {
    List<Table> read = misread(new Random(seed));
    Report scanned = proved(read, List.of());
    List<Correction> corrections = new ArrayList<>();
    for (int t = 0; t < scanned.tables().size(); t++) {
      for (int r = 0; r < scanned.tables().get(t).rows().size(); r++) {
        for (Map.Entry<String, Cell> entry :
            scanned.tables().get(t).rows().get(r).cells().entrySet()) {
          Cell right = DIGITAL.tables().get(t).rows().get(r).cells().get(entry.getKey());
          if (entry.getValue().status() == Status.DOUBTFUL && corrections.size() < 5) {
            corrections.add(
                correction(
                    scanned,
                    t,
                    r,
                    entry.getKey(),
                    right == null ? Decision.BLANK : Decision.CORRECTED,
                    right == null ? "" : right.value().canonical()));
          }
        }
      }
    }
    assertFalse(corrections.isEmpty());
    Map<String, String> atOnce = files(proved(read, corrections), folder.resolve("once"));
    Path result = folder.resolve("result");
    Map<String, String> before = files(scanned, result);
    ResultRewriter rewriter = new ResultRewriter(CORRECTOR);
    Report corrected = rewriter.rewrite(result, OriginalDocument.NONE, corrections);
    assertSame(atOnce, "facts.csv", result);
    assertSame(atOnce, "report.json", result);
    assertTrue(doubts(corrected) < doubts(scanned), doubts(corrected) + " of " + doubts(scanned));
    rewriter.rewrite(result, OriginalDocument.NONE, List.of());
    assertSame(before, "facts.csv", result);
    assertSame(before, "report.json", result);
  }

  private static void assertSame(Map<String, String> expected, String name, Path folder)
      throws IOException {
    String found = Files.readString(folder.resolve(name));
    assertEquals("", difference(expected.getOrDefault(name, ""), found), name);
  }

  /** Returns the first lines in which two texts differ; empty if they are the same. */
  private static String difference(String expected, String found) {
    List<String> left = expected.lines().toList();
    List<String> right = found.lines().toList();
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      if (!left.get(i).equals(right.get(i))) {
        return left.get(i) + "\n" + right.get(i);
      }
    }
    return left.size() == right.size() ? "" : "one is longer";
  }

  private static long doubts(Report report) {
    return report.tables().stream()
        .flatMap(t -> t.rows().stream())
        .flatMap(r -> r.cells().values().stream())
        .filter(c -> c.status() == Status.DOUBTFUL)
        .count();
  }

  private static Report proved(List<Table> read, List<Correction> corrections) {
    CorrectedProof.Result proved =
        new CorrectedProof(PROOF)
            .prove(
                new CorrectedProof.Task(
                    PROOF.withLostRows(read, Coverage.WHOLE, Checkpoint.NONE),
                    corrections,
                    List.of(),
                    Coverage.WHOLE),
                Checkpoint.NONE);
    return new Report(
        DIGITAL.source(),
        DIGITAL.metadata(),
        proved.withTexts(proved.tables()),
        proved.checks(),
        List.of(),
        proved.findings(),
        DIGITAL.document(),
        DIGITAL.figures(),
        proved.basis());
  }

  /** Returns the sample's tables as readers of pixels might have read them. */
  private static List<Table> misread(Random random) {
    List<Table> tables = new ArrayList<>();
    for (Table table : DIGITAL.tables()) {
      List<Row> rows = new ArrayList<>();
      for (Row row : table.rows()) {
        Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
        cells.replaceAll((column, cell) -> misread(cell, random));
        rows.add(row.with(cells));
      }
      tables.add(table.withRows(rows));
    }
    return tables;
  }

  private static Cell misread(Cell cell, Random random) {
    double confidence = 0.5 + random.nextDouble() / 2;
    Value value = cell.value();
    if (value instanceof Value.Amount amount && random.nextInt(20) == 0) {
      value = new Value.Amount(amount.number().add(new BigDecimal("0.30")));
    }
    boolean doubtful = confidence < 0.6;
    return new Cell(
        value,
        cell.unit(),
        value.canonical(),
        doubtful ? Status.DOUBTFUL : Status.READ,
        doubtful ? Math.min(0.5, confidence) : confidence,
        cell.page(),
        cell.box(),
        List.of(),
        new Evidence(
            Origin.PIXELS, confidence, List.of(cell.value().canonical()), List.of(), List.of()));
  }
}
