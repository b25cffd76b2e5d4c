package io.kaibiao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.export.FactsCsvWriter;
import io.kaibiao.report.PageSelection;
import io.kaibiao.report.Report;
import io.kaibiao.report.SourceKind;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of the sample report as pixels: they must end as the same data as the pages with their text
 * layer do.
 */
class ScannedPagesTest {

  private static final Path SAMPLE = Path.of("training-samples/reports/sample-final-accounts.pdf");

  /** 收入决算表, one page, seven columns. */
  private static final int INCOME = 7;

  private static final int EXPENDITURE = 8;

  /** “三公”经费支出决算表, the page with the fewest cells. */
  private static final int THREE_PUBLIC = 16;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void endsAsTheTextLayerDoesWhicheverWayItLies(int quarters) throws Exception {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      Report scanned =
          kaibiao.convert(
              "page.png", png(turned(page(INCOME), quarters)), ConversionOptions.DEFAULT);
      assertEquals(SourceKind.SCANNED, scanned.source().kind());
      assertSameFacts(digital(kaibiao, "7"), scanned);
    }
  }

  @Test
  void everyPageOfATiffIsRead() throws Exception {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      byte[] tiff = tiff(List.of(page(INCOME), page(EXPENDITURE)));
      Report scanned = kaibiao.convert("pages.tif", tiff, ConversionOptions.DEFAULT);
      assertEquals(2, scanned.source().pages());
      assertEquals(List.of("FA02", "FA03"), scanned.tables().stream().map(Table::form).toList());
      assertSameFacts(digital(kaibiao, "7-8"), scanned);
    }
  }

  @Test
  void manyAtOnceGiveTheSameBytes(@TempDir Path folder) throws Exception {
    byte[] image = png(page(THREE_PUBLIC));
    ExecutorService workers = Executors.newFixedThreadPool(4);
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      byte[] alone = facts(kaibiao, image, folder.resolve("alone"));
      assertTrue(new String(alone, StandardCharsets.UTF_8).contains("FA09"));
      List<Future<byte[]>> all = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Path own = folder.resolve("" + i);
        all.add(workers.submit(() -> facts(kaibiao, image, own)));
      }
      for (Future<byte[]> facts : all) {
        assertArrayEquals(alone, facts.get());
      }
    } finally {
      workers.shutdown();
    }
  }

  private static byte[] facts(Kaibiao kaibiao, byte[] image, Path folder) throws Exception {
    Files.createDirectory(folder);
    Report report = kaibiao.convert("page.png", image, ConversionOptions.DEFAULT);
    new FactsCsvWriter().write(report, folder);
    return Files.readAllBytes(folder.resolve("facts.csv"));
  }

  private static Report digital(Kaibiao kaibiao, String pages) throws Exception {
    return kaibiao.convert(SAMPLE, ConversionOptions.DEFAULT.withPages(PageSelection.parse(pages)));
  }

  /** No value is lost or made up; one that differs is doubtful, and few are. */
  private static void assertSameFacts(Report expected, Report actual) {
    Map<String, Cell> truth = facts(expected);
    Map<String, Cell> read = facts(actual);
    assertEquals(truth.keySet(), read.keySet());
    List<String> silent = new ArrayList<>();
    int exact = 0;
    for (Map.Entry<String, Cell> fact : truth.entrySet()) {
      Cell cell = read.get(fact.getKey());
      if (cell != null && cell.value().canonical().equals(fact.getValue().value().canonical())) {
        exact++;
      } else if (cell == null || cell.status() != Status.DOUBTFUL) {
        silent.add(fact.getKey() + " " + cell);
      }
    }
    assertEquals(List.of(), silent);
    assertTrue(exact * 100 >= truth.size() * 98, exact + " of " + truth.size() + " are exact");
  }

  private static Map<String, Cell> facts(Report report) {
    Map<String, Cell> facts = new TreeMap<>();
    for (Table table : report.tables()) {
      for (Row row : table.rows()) {
        row.cells()
            .forEach((id, cell) -> facts.put(table.form() + "/" + row.key() + "/" + id, cell));
      }
    }
    return facts;
  }

  private static BufferedImage page(int number) throws Exception {
    try (PDDocument document = Loader.loadPDF(SAMPLE.toFile())) {
      return new PDFRenderer(document).renderImageWithDPI(number - 1, 200, ImageType.GRAY);
    }
  }

  private static BufferedImage turned(BufferedImage image, int quarters) {
    BufferedImage turned = image;
    for (int i = 0; i < quarters; i++) {
      int across = turned.getHeight();
      int down = turned.getWidth();
      BufferedImage next = new BufferedImage(across, down, BufferedImage.TYPE_BYTE_GRAY);
      for (int y = 0; y < turned.getHeight(); y++) {
        for (int x = 0; x < turned.getWidth(); x++) {
          next.setRGB(across - 1 - y, x, turned.getRGB(x, y));
        }
      }
      turned = next;
    }
    return turned;
  }

  private static byte[] png(BufferedImage image) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static byte[] tiff(List<BufferedImage> images) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (BufferedImage image : images) {
        writer.writeToSequence(new IIOImage(image, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
