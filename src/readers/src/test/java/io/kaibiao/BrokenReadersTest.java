package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.Readers;
import io.kaibiao.ocr.ReadingPolicy;
import io.kaibiao.ocr.StripReader;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.ocr.WordFrequencies;
import io.kaibiao.readers.onnx.OnnxReader;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import io.kaibiao.report.Severity;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Status;
import io.kaibiao.scan.Raster;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A scan whose readers are broken: the document comes out and says why, its cells doubtful but for
 * those that a printed sum proves.
 */
class BrokenReadersTest {

  private static final Path SCAN = Path.of("training-samples/scans/fa07-fa09-quarter-turn.pdf");

  private static final Remembered TEXT = new Remembered(OnnxReader.text());

  private static final Remembered FIGURES = new Remembered(OnnxReader.figures());

  private static int figuresOfAllReaders;

  @BeforeAll
  static void convertWithAllReaders() throws Exception {
    figuresOfAllReaders = figures(convert(kept(), figures(), kept())).size();
  }

  @AfterAll
  static void close() {
    TEXT.working().close();
    FIGURES.working().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"throws", "fails", "nothing", "missing"})
  void withoutTheConfirmerEveryUnprovedFigureIsDoubtful(String fault) throws Exception {
    assertDoubtful(convert(kept(), figures(), broken(fault)), fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"throws", "fails", "nothing", "missing"})
  void withoutTheReaderOfTextFiguresAreReadAsBefore(String fault) throws Exception {
    Report report = convert(broken(fault), figures(), kept());
    assertFailure(report, fault);
    assertTrue(figures(report).stream().anyMatch(c -> c.evidence().confidence() > 0.9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"throws", "fails", "nothing", "missing"})
  void withoutTheReaderOfFiguresThatOfTextReadsThem(String fault) throws Exception {
    Report report = convert(kept(), broken(fault), kept());
    assertFailure(report, fault);
    assertEquals(figuresOfAllReaders, figures(report).size());
  }

  @Test
  void whereOneIsLeftEveryUnprovedFigureIsDoubtful() throws Exception {
    assertDoubtful(convert(broken("missing"), broken("missing"), kept()));
    assertDoubtful(convert(kept(), broken("missing"), broken("missing")));
    assertDoubtful(convert(broken("missing"), figures(), broken("missing")));
  }

  @Test
  void withoutAnyThePageIsStillTold() throws Exception {
    Report report = convert(broken("throws"), broken("throws"), broken("missing"));
    assertEquals(3, report.source().pages());
    assertFalse(failures(report).isEmpty());
    assertFalse(report.tables().isEmpty(), "rulings need no reader");
  }

  private static void assertDoubtful(Report report, String fault) {
    assertFalse(figures(report).isEmpty());
    assertDoubtful(report);
    assertFailure(report, fault);
  }

  private static void assertDoubtful(Report report) {
    for (Cell cell : figures(report)) {
      assertTrue(cell.evidence().confidence() <= 0.6, cell::toString);
      boolean proved = !cell.evidence().proofs().isEmpty();
      assertTrue(proved || cell.status() == Status.DOUBTFUL, cell::toString);
    }
    assertFalse(failures(report).isEmpty());
  }

  private static void assertFailure(Report report, String fault) {
    List<Finding> failures = failures(report);
    assertEquals(1, failures.size(), failures::toString);
    String said = fault.equals("missing") ? "missing" : "the broken one";
    assertTrue(failures.get(0).message().contains(said), failures::toString);
  }

  private static List<Cell> figures(Report report) {
    return report.tables().stream()
        .flatMap(t -> t.rows().stream())
        .flatMap(r -> r.cells().values().stream())
        .toList();
  }

  private static List<Finding> failures(Report report) {
    return report.findings().stream()
        .filter(f -> f.code() == FindingCode.READER_FAILED && f.severity() == Severity.ERROR)
        .toList();
  }

  private static Report convert(
      @Nullable StripReader text, @Nullable StripReader figures, @Nullable StripReader confirmer)
      throws Exception {
    try (Kaibiao kaibiao =
        Kaibiao.builder()
            .engines(
                () ->
                    new Readers(
                        text,
                        figures,
                        confirmer,
                        WordFrequencies.installed(),
                        ReadingPolicy.STANDARD))
            .build()) {
      return kaibiao.convert(SCAN, ConversionOptions.DEFAULT.withPages(PageSelection.parse("3")));
    }
  }

  /** Works, and outlives the document. */
  private static StripReader kept() {
    return new Engine("works", TEXT);
  }

  private static StripReader figures() {
    return new Engine("works", FIGURES);
  }

  private static @Nullable StripReader broken(String fault) {
    return fault.equals("missing") ? null : new Engine(fault, TEXT);
  }

  private record Engine(String fault, Remembered remembered) implements StripReader {

    @Override
    public String name() {
      return "the broken one";
    }

    @Override
    @SuppressWarnings("NullAway") // a broken reader, made on purpose
    public List<StripReading> read(List<Raster> strips) throws ReaderException {
      return switch (fault) {
        case "works" -> remembered.read(strips);
        case "throws" -> throw new ReaderException(name() + " is out of order");
        case "fails" -> throw new IllegalStateException("out of order");
        default -> null;
      };
    }

    @Override
    public void close() {}
  }

  /** Reads each strip once: the page is the same in every test, and so are its strips. */
  private record Remembered(OnnxReader working, Map<Strip, StripReading> readings) {

    private record Strip(int width, ByteBuffer pixels) {
      static Strip of(Raster raster) {
        return new Strip(raster.width(), ByteBuffer.wrap(raster.pixels()));
      }
    }

    Remembered(OnnxReader working) {
      this(working, new HashMap<>());
    }

    synchronized List<StripReading> read(List<Raster> strips) throws ReaderException {
      List<Raster> unread =
          strips.stream().filter(strip -> !readings.containsKey(Strip.of(strip))).toList();
      List<StripReading> read = working.read(unread);
      for (int i = 0; i < unread.size(); i++) {
        readings.put(Strip.of(unread.get(i)), read.get(i));
      }
      return strips.stream().map(Strip::of).map(readings::get).toList();
    }
  }
}
