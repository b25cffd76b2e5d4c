package io.kaibiao.benchmarks;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.ocr.ReaderException;
import io.kaibiao.ocr.StripReading;
import io.kaibiao.readers.onnx.OnnxReader;
import io.kaibiao.readers.tesseract.TesseractReader;
import io.kaibiao.report.Report;
import io.kaibiao.samples.CjkFonts;
import io.kaibiao.samples.SampleDocument;
import io.kaibiao.samples.ScanRecipes;
import io.kaibiao.samples.Strip;
import io.kaibiao.scan.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The engines that read pixels, each over the figures of one page, and a whole scanned page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class ScannedBenchmark {

  /** A page of the sample report with a table of figures. */
  private static final int PAGE = 7;

  private static final Path SCAN = Path.of("training-samples/scans/bg02-good-300.pdf");

  private final OnnxReader network = OnnxReader.figures();
  private final OnnxReader words = OnnxReader.text();
  private final TesseractReader tesseract = new TesseractReader();
  private List<Raster> strips;
  private byte[] scan;
  private Kaibiao kaibiao;

  /** Cuts strips out of a page that is drawn and damaged. */
  @Setup
  public void prepare() throws IOException, InputException {
    try (SampleDocument document = SampleDocument.open(SamplePages.REPORT)) {
      strips =
          document.strips(PAGE, new ScanRecipes(CjkFonts.ofMachine()).find("good-200"), 1).stream()
              .filter(strip -> strip.text().matches("[-0-9,.]+"))
              .map(Strip::pixels)
              .toList();
    }
    scan = Files.readAllBytes(SCAN);
    kaibiao = Kaibiao.builder().build();
  }

  /** Releases the engines. */
  @TearDown
  public void release() {
    network.close();
    words.close();
    tesseract.close();
    kaibiao.close();
  }

  /** This project's network over the figures of a page. */
  @Benchmark
  public List<StripReading> figureNetwork() throws ReaderException {
    return network.readFigures(strips);
  }

  /** PP-OCRv4 over the same. */
  @Benchmark
  public List<StripReading> textNetwork() throws ReaderException {
    return words.read(strips);
  }

  /** Tesseract over the same. */
  @Benchmark
  public List<StripReading> tesseract() throws ReaderException {
    return tesseract.readFigures(strips);
  }

  /** A scanned page from its bytes to its report. */
  @Benchmark
  public Report page() throws InputException {
    return kaibiao.convert("scan.pdf", scan, ConversionOptions.DEFAULT);
  }
}
