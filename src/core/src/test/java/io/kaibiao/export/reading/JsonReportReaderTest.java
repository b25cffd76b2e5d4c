package io.kaibiao.export.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.Kaibiao;
import io.kaibiao.correction.CellAddress;
import io.kaibiao.correction.Correction;
import io.kaibiao.correction.Decision;
import io.kaibiao.error.InputException;
import io.kaibiao.export.Existing;
import io.kaibiao.export.Exporter;
import io.kaibiao.export.Format;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.ProofBasis;
import io.kaibiao.report.Report;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.Source;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.Statement;
import io.kaibiao.report.Witness;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.place.Place;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Dimension;
import io.kaibiao.report.table.Dimensions;
import io.kaibiao.report.table.Evidence;
import io.kaibiao.report.table.FigureCounts;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.TableDimensions;
import io.kaibiao.report.table.UnprovedCell;
import io.kaibiao.report.table.UnprovedText;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.table.Verdict;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.BlockKind;
import io.kaibiao.report.text.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read back gives the same files when it is written again. */
class JsonReportReaderTest {

  private static final Exporter EXPORTER = new Exporter();
  private static final JsonReportReader READER = new JsonReportReader();
  private static final Box BOX = new Box(72.123, 90.456, 120.789, 101.2);

  @ParameterizedTest
  @ValueSource(strings = {"sample-final-accounts", "sample-budget"})
  void sampleIsReadWhole(String name, @TempDir Path folder) throws Exception {
    Report report;
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      report = kaibiao.convert(Path.of("training-samples/reports", name + ".pdf"));
    }
    assertSameAgain(report, folder);
  }

  @Property(tries = 60)
  void everyReportIsReadWhole(@ForAll("reports") Report report) throws Exception {
    Path folder = Files.createTempDirectory("kaibiao-reading");
    try {
      assertSameAgain(report, folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
      }
    }
  }

  /** A text of digits stays a text, and a table of no form has the name that facts.csv gives it. */
  @Test
  void whatLooksOtherwiseIsKept(@TempDir Path folder) throws Exception {
    Report report = report(new Value.Text("2023"), "x:补助", Evidence.TEXT_LAYER, ProofBasis.NONE);
    Report read = assertSameAgain(report, folder);
    Table table = read.tables().get(0);
    assertEquals("x:补助", table.form());
    Cell cell = Objects.requireNonNull(table.rows().get(0).cells().get("amount"));
    assertEquals(new Value.Text("2023"), cell.value());
  }

  @Test
  void otherJsonIsRefused() {
    String message = refusal("{\"tables\": []}".getBytes(StandardCharsets.UTF_8));
    assertTrue(
        message.startsWith("x: no result of kaibiao that can be read (breaks the schema at "),
        message);
  }

  @Test
  void laterRepairIsRefused(@TempDir Path folder) throws Exception {
    Report report = report(new Value.Text("甲"), "FA01", Evidence.TEXT_LAYER, ProofBasis.NONE);
    EXPORTER.write(report, folder.resolve("a"), EnumSet.of(Format.JSON), Existing.KEEP);
    String json = Files.readString(folder.resolve("a/report.json"));
    byte[] later =
        json.replace("\"repairs\": []", "\"repairs\": [\"later\"]")
            .getBytes(StandardCharsets.UTF_8);
    String message = refusal(later);
    assertTrue(
        message.contains("has the unknown RepairCode 'later'; it was written by another version"),
        message);
  }

  private static String refusal(byte[] json) {
    return String.valueOf(
        assertThrows(InputException.class, () -> READER.read("x", json)).getMessage());
  }

  private static Report assertSameAgain(Report report, Path folder) throws Exception {
    EXPORTER.write(report, folder.resolve("a"), Format.STANDARD, Existing.KEEP);
    Report read = READER.read(folder.resolve("a"));
    EXPORTER.write(read, folder.resolve("b"), Format.STANDARD, Existing.KEEP);
    assertEquals(files(folder.resolve("a")), files(folder.resolve("b")));
    return read;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString(), content(file)));
    }
    return files;
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<Report> reports() {
    Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(12);
    Arbitrary<Value> values =
        Arbitraries.oneOf(
            texts.map(Value.Text::new),
            Arbitraries.bigDecimals().map(Value.Amount::new),
            Arbitraries.bigDecimals().map(Value.Percentage::new),
            Arbitraries.integers().map(i -> new Value.Text(Integer.toString(i))));
    Arbitrary<Double> confidences = Arbitraries.doubles().between(0, 1);
    Arbitrary<Evidence> evidence =
        Combinators.combine(
                Arbitraries.of(Origin.class),
                confidences,
                texts.list().ofMaxSize(2),
                Arbitraries.of(Verdict.class))
            .as((o, c, a, v) -> new Evidence(o, c, a, a, List.of("FA01.sum"), v));
    Arbitrary<String> forms = Arbitraries.of("FA01", "x:补助情况表", "x:补助", "x:");
    return Combinators.combine(values, forms, evidence, values)
        .as((value, form, e, before) -> report(value, form, e, basis(before, e)));
  }

  private static ProofBasis basis(Value before, Evidence evidence) {
    return new ProofBasis(
        List.of(
            new UnprovedCell(0, 0, "amount", cell(before, evidence), 0),
            new UnprovedCell(0, 0, "x:新", null, 0)),
        List.of(new UnprovedText(0, 0, printed("1.2O", evidence))),
        List.of(
            new Witness("FA01/total/amount", "合计", new BigDecimal("1.20"), "万元", 1, Origin.PIXELS)),
        List.of(
            new Correction(
                new CellAddress("01", "FA01", "total", 1, "amount", 3, BOX),
                "1.2O",
                before.canonical(),
                Decision.CORRECTED,
                "1.20",
                "某人",
                "2026-11-30T04:45:00Z",
                "")));
  }

  private static Cell cell(Value value, Evidence evidence) {
    return new Cell(
        value,
        "万元",
        "1.2O",
        Status.DOUBTFUL,
        0.5,
        3,
        BOX,
        evidence.origin() == Origin.PIXELS ? List.of(RepairCode.IDENTITY) : List.of(),
        evidence);
  }

  private static GridCell printed(String text, Evidence evidence) {
    return new GridCell(
        0,
        0,
        1,
        1,
        text,
        BOX,
        3,
        evidence.confidence(),
        evidence.alternatives(),
        evidence.origin());
  }

  private static Report report(Value value, String form, Evidence evidence, ProofBasis basis) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("amount", cell(value, evidence));
    Dimensions place = new Dimensions(Map.of(Dimension.FLOW, "income"));
    Table table =
        new Table(
            "01",
            form,
            "补助情况表",
            "表1",
            "某局",
            "万元",
            List.of(3),
            2023,
            List.of(new HeaderColumn("amount", List.of("金额"), "1", null, 1)),
            new Grid(1, 1, List.of(printed("1.2O", evidence)), new Grid.Within(0, 0, 0)),
            List.of(new Row("total", "1", "合计", List.of("合计"), 1, null, cells)),
            List.of("注：甲"),
            new TableDimensions(
                List.of(place), List.of(Dimensions.NONE), List.of(Map.of("amount", place))));
    return new Report(
        new Source("甲.pdf", "0".repeat(64), 9, SourceKind.MIXED, PageSelection.parse("3-4")),
        new Metadata(ReportKind.OTHER, null, "", ""),
        List.of(table),
        List.of(),
        List.of(
            new Statement(
                "一", "合计", "1.20", "FA01/total/amount", true, "万元", place, new Place(1, BOX))),
        List.of(),
        new Document(
            List.of(
                new Block(
                    BlockKind.PARAGRAPH,
                    0,
                    "甲",
                    List.of(new Place(1, BOX)),
                    null,
                    evidence.origin())),
            List.of()),
        new FigureCounts(1, 1, 0, 0, 0, 0),
        basis);
  }
}
