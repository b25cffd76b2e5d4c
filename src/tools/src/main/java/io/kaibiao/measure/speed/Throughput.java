package io.kaibiao.measure.speed;

import com.sun.management.OperatingSystemMXBean;
import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Measures pages per second of Kaibiao, of Tabula and of PDFBox's text stripper in one warm JVM.
 * Every round opens the document from its bytes. The variants alternate, so that slow periods of
 * the machine affect all of them. Pages per second of processor time are more reliable if other
 * programs run at the same time.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' \
 *     io.kaibiao.measure.speed.Throughput FILE.pdf [ROUNDS [TIMES [VARIANT]]]
 * </pre>
 */
public final class Throughput {

  private Throughput() {}

  /** The measured operation: reads a document once and returns the number of items found. */
  @FunctionalInterface
  interface Work {
    int run(byte[] document) throws Exception;
  }

  private record Variant(String name, int threads, Work work) {}

  /**
   * Runs from the command line.
   *
   * @param args the PDF, the number of rounds (5), the number of reads per round (20), and the name
   *     of the only variant to run
   */
  public static void main(String[] args) throws Exception {
    byte[] document = Files.readAllBytes(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    int times = args.length > 2 ? Integer.parseInt(args[2]) : 20;
    int pages;
    try (PDDocument pdf = Loader.loadPDF(document)) {
      pages = pdf.getNumberOfPages();
    }
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      Work convert = bytes -> convert(kaibiao, bytes);
      List<Variant> variants =
          List.of(
              new Variant("Tabula, ObjectExtractor", 1, bytes -> tabula(bytes, false, false)),
              new Variant("Tabula, and spreadsheet", 1, bytes -> tabula(bytes, true, false)),
              new Variant("Tabula, both extractors", 1, bytes -> tabula(bytes, true, true)),
              new Variant("PDFTextStripper", 1, Throughput::strip),
              new Variant("Kaibiao", 1, convert),
              new Variant("Kaibiao, two threads", 2, convert));
      if (args.length > 3) {
        variants = variants.stream().filter(v -> v.name().equals(args[3])).toList();
      }
      double[][] seconds = new double[variants.size()][rounds];
      double[][] processor = new double[variants.size()][rounds];
      for (int round = -2; round < rounds; round++) {
        for (int v = 0; v < variants.size(); v++) {
          long before = processorTime();
          double taken = measure(variants.get(v), document, times);
          if (round >= 0) {
            seconds[v][round] = taken;
            processor[v][round] = (processorTime() - before) / 1e9;
          }
        }
      }
      print(variants, seconds, processor, (long) pages * times);
    }
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static double measure(Variant variant, byte[] document, int times) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(variant.threads());
    try {
      List<Callable<Integer>> jobs = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        jobs.add(() -> variant.work().run(document));
      }
      long start = System.nanoTime();
      int found = 0;
      for (Future<Integer> done : pool.invokeAll(jobs)) {
        found += done.get();
      }
      double taken = (System.nanoTime() - start) / 1e9;
      if (found == 0) {
        throw new IllegalStateException(variant.name() + " found nothing");
      }
      return taken;
    } finally {
      pool.shutdown();
    }
  }

  private static void print(
      List<Variant> variants, double[][] seconds, double[][] processor, long pages) {
    System.out.printf(
        Locale.ROOT,
        "%-26s %10s %10s %10s %12s%n",
        "",
        "pages/s",
        "lowest",
        "highest",
        "pages/cpu-s");
    for (int v = 0; v < variants.size(); v++) {
      double[] sorted = seconds[v].clone();
      Arrays.sort(sorted);
      System.out.printf(
          Locale.ROOT,
          "%-26s %10.0f %10.0f %10.0f %12.0f%n",
          variants.get(v).name(),
          pages / sorted[sorted.length / 2],
          pages / sorted[sorted.length - 1],
          pages / sorted[0],
          pages / Arrays.stream(processor[v]).sorted().toArray()[sorted.length / 2]);
    }
  }

  private static int convert(Kaibiao kaibiao, byte[] document) throws InputException {
    Report report = kaibiao.convert("bench", document, ConversionOptions.DEFAULT);
    return report.tables().size();
  }

  private static int strip(byte[] document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document)) {
      return new PDFTextStripper().getText(pdf).length();
    }
  }

  private static int tabula(byte[] document, boolean spreadsheet, boolean basic)
      throws IOException {
    int found = 0;
    try (PDDocument pdf = Loader.loadPDF(document);
        ObjectExtractor extractor = new ObjectExtractor(pdf)) {
      PageIterator pages = extractor.extract();
      SpreadsheetExtractionAlgorithm sheets = new SpreadsheetExtractionAlgorithm();
      while (pages.hasNext()) {
        technology.tabula.Page page = pages.next();
        found += page.getText().size();
        found += spreadsheet ? sheets.extract(page).size() : 0;
        found += basic ? new BasicExtractionAlgorithm().extract(page).size() : 0;
      }
    }
    return found;
  }
}
